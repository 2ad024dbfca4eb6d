/**
 * Tells the page around this one how high its content is, in px, now and whenever that changes:
 * `{ type: 'pay-atlas:height', height }`. To any page, since it holds nothing private. Gives what ends it.
 */
export function tellHeight(around: Pick<Window, 'postMessage'> = parent): () => void {
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    around.postMessage({ type: 'pay-atlas:height', height }, '*');
  });
  observer.observe(document.body);
  return () => observer.disconnect();
}
