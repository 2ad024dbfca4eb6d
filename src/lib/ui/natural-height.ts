/** The height of an element in px where nothing stretches it: in a grid its neighbours do. */
export function naturalHeight(element: HTMLElement): number {
  const { alignSelf } = element.style;
  element.style.alignSelf = 'start';
  const height = element.offsetHeight;
  element.style.alignSelf = alignSelf;
  return height;
}
