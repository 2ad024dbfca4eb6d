const signs = [
  'scroll',
  'pointermove',
  'pointerdown',
  'dragenter',
  'keydown',
  'dragenter',
  'focusin',
  'dragenter',
  'click',
  'input',
  'beforeprint',
] as const;

let seen = false;

/**
 * Calls back once, when the reader first does anything on the site: at once where they already have.
 * Gives what stops the waiting.
 */
export function onFirstSignOfLife(callback: () => void): () => void {
  const listening = new AbortController();
  const end = () => listening.abort();
  const begin = () => {
    seen = true;
    end();
    callback();
  };
  if (seen) {
    callback();
    return end;
  }
  for (const sign of signs) {
    addEventListener(sign, begin, { passive: true, capture: true, signal: listening.signal });
  }
  return end;
}

/** Calls back once, when an element comes into view; gives what stops the waiting. */
export function onFirstView(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    callback();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
