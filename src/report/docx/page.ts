import {
  AlignmentType,
  type FileChild,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Words } from '../../locale/words.js';
import type { Block } from './blocks.js';
import { words } from './runs.js';
import { FOOTER } from './styles.js';

const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;

/** The blocks on A4 pages, those that need the width on pages laid across; each page says which it is of how many. */
export function pages(reportWords: Words, blocks: readonly Block[]): readonly ISectionOptions[] {
  const parts: { readonly across: boolean; readonly children: FileChild[] }[] = [];
  for (const block of blocks) {
    const across = 'across' in block;
    const children = across ? block.across : [block];
    const last = parts.at(-1);
    if (last?.across === across) last.children.push(...children);
    else parts.push({ across, children: [...children] });
  }
  return parts.map(({ across, children }) => ({
    children,
    properties: {
      page: {
        size: { ...A4, orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
      },
    },
    footers: { default: footer(reportWords) },
  }));
}

function footer({ page }: Words): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({
        style: FOOTER,
        alignment: AlignmentType.RIGHT,
        children: [...words(`${page.kind} · `), number],
      }),
    ],
  });
}
