/** The id of the heading above the products, which is there without products too. */
export const LIST_HEADING = 'your-products';

/** Takes the focus to the list of products, when what had it is gone. */
export function focusOnList(): void {
  document.getElementById(LIST_HEADING)?.focus();
}
