const signs = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'beforeprint'] as const;

/** Calls back once, when the reader first does anything or when the element comes into view. */
export function onFirstSignOfLife(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) begin();
  });
  const listening = new AbortController();
  function begin() {
    end();
    callback();
  }
  function end() {
    observer.disconnect();
    listening.abort();
  }
  observer.observe(element);
  for (const sign of signs) {
    addEventListener(sign, begin, { passive: true, capture: true, signal: listening.signal });
  }
  return end;
}
