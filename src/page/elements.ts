/**
 * An element of the page.
 *
 * @throws {Error} if the page has none of this kind under this id
 */
export function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${id}`);
}

/** A button that saves a text as a file. What it says and what the file is called are text and never markup. */
export function saveButton(label: string, name: string, text: string, type: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => save(name, text, type));
  return button;
}

function save(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has the file once the click was heard.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
