import { pageWordsIn } from '../locale/page.js';
import { isLocale, type Locale, wordsIn } from '../locale/words.js';
import { element, saveButton } from './elements.js';
import { type Chosen, importTalk, type Judged, judge } from './judge.js';

/** No proposal is so large, nor is a Word file with its pictures. */
const MOST_BYTES = 100_000_000;

const files = element('files', HTMLInputElement);
const pageLanguage = element('page-language', HTMLSelectElement);
const reportLanguage = element('report-language', HTMLSelectElement);
const status = element('status', HTMLElement);
const result = element('result', HTMLElement);
const refused = element('refused', HTMLUListElement);
const saving = element('saving', HTMLElement);
const report = element('report', HTMLIFrameElement);

let chosen: readonly File[] = [];
/** Counts what was asked for: what a later question has overtaken is not shown. */
let asked = 0;

function localeOf(select: HTMLSelectElement): Locale | undefined {
  return isLocale(select.value) ? select.value : undefined;
}

const locale = (): Locale => localeOf(pageLanguage) ?? 'en';

function speak(): void {
  const words: Readonly<Record<string, string>> = { ...pageWordsIn(locale()) };
  document.documentElement.lang = locale();
  document.title = words.title ?? '';
  for (const one of document.querySelectorAll<HTMLElement>('[data-say]'))
    one.textContent = words[one.dataset.say ?? ''] ?? '';
  element('independent', HTMLElement).textContent = wordsIn(locale()).independent;
  report.title = words.report ?? '';
}

/** Reads, judges and shows what was chosen. */
async function check(): Promise<void> {
  if (chosen.length === 0) return;
  asked += 1;
  const mine = asked;
  const words = pageWordsIn(locale());
  status.textContent = words.reading;
  result.hidden = true;
  refused.hidden = true;
  try {
    await painted();
    const large = chosen.filter(({ size }) => size > MOST_BYTES);
    const read = await Promise.all(chosen.filter((file) => !large.includes(file)).map(contentOf));
    const judged = await judge(read, localeOf(reportLanguage));
    if (mine === asked) show(judged, large);
  } catch {
    // What the error says may hold words of a draft.
    if (mine === asked) status.textContent = words.failed;
  }
}

function show({ html, drafts, refused: unread }: Judged, large: readonly File[]): void {
  const words = pageWordsIn(locale());
  const why = [
    ...unread.map(({ name, code }) => `${name}: ${importTalk[locale()].faults[code].join('. ')}`),
    ...large.map(({ name }) => `${name}: ${words.tooLarge}`),
  ];
  refused.replaceChildren(...why.map(item));
  refused.hidden = why.length === 0;
  status.textContent = html === undefined ? words.nothing : words.ready;
  if (html === undefined) return;
  report.srcdoc = html;
  element('draft', HTMLElement).hidden = drafts.length === 0;
  saving.replaceChildren(
    saveButton(words.saveReport, reportName(), html, 'text/html'),
    ...drafts.map(({ name, yaml }) => saveButton(`${words.saveDraft} ${name}`, name, yaml, 'text/yaml')),
  );
  result.hidden = false;
}

function item(text: string): HTMLLIElement {
  const one = document.createElement('li');
  one.textContent = text;
  return one;
}

function reportName(): string {
  const [only] = chosen;
  return only !== undefined && chosen.length === 1
    ? `${only.name.replace(/\.[^.]*$/, '')}.report.html`
    : 'protection-check.report.html';
}

async function contentOf(file: File): Promise<Chosen> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Judging holds the page for a moment: what it says about that comes first. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

function choose(list: FileList | null | undefined): void {
  chosen = [...(list ?? [])];
  void check();
}

files.addEventListener('change', () => choose(files.files));
reportLanguage.addEventListener('change', () => void check());
pageLanguage.addEventListener('change', () => {
  speak();
  void check();
});
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('over');
});
document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) document.body.classList.remove('over');
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('over');
  choose(event.dataTransfer?.files);
});

const [spoken = ''] = navigator.language.split('-');
if (isLocale(spoken)) pageLanguage.value = spoken;
speak();
