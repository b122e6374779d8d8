/** Whether one has moved between screens yet. On the first screen the focus stays where the browser puts it. */
let moved = false;

addEventListener(
  'hashchange',
  () => {
    moved = true;
  },
  { once: true, capture: true },
);

export function hasMoved(): boolean {
  return moved;
}
