import { AlignmentType, CheckBox, type INumberingOptions, LevelFormat, Paragraph } from 'docx';
import { type Inline, words } from './runs.js';
import { ITEM, UNDER_ITEM } from './styles.js';

const BULLETS = 'bullets';
const NUMBERS = 'numbers';
const hanging = { indent: { left: 425, hanging: 425 } };

/** The kinds of lists. */
export const numbering: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [level(LevelFormat.BULLET, '•')] },
    { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};

/** An item of a list. */
export function bullet(children: Inline): Paragraph {
  return new Paragraph({ style: ITEM, numbering: { reference: BULLETS, level: 0 }, children });
}

/** An item of a numbered list; each list counts from one by an `instance` of its own. */
export function numbered(instance: number, children: Inline): Paragraph {
  const place = { reference: NUMBERS, level: 0, instance };
  return new Paragraph({ style: ITEM, numbering: place, keepNext: true, children });
}

/** More of an item. */
export function underItem(children: Inline): Paragraph {
  return new Paragraph({ style: UNDER_ITEM, children });
}

/** Something to tick, on the screen or on paper. */
export function ticked(children: Inline): Paragraph {
  return new Paragraph({
    style: ITEM,
    ...hanging,
    spacing: { before: 200 },
    keepNext: true,
    children: [new CheckBox(), ...words(' '), ...children],
  });
}

function level(format: typeof LevelFormat.BULLET | typeof LevelFormat.DECIMAL, text: string) {
  return { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: hanging } };
}
