import type { Locale } from '../locale/words.js';
import { proposalShape, type Shape } from '../proposal/shape.js';

/** What somebody said who begins a proposal. Values are those of the format. */
export interface Answers {
  readonly language: Locale;
  readonly title?: string | undefined;
  readonly kind: readonly string[];
  readonly themes: readonly string[];
  readonly sectors: readonly string[];
  /** Scopes and stages of mobility in one. */
  readonly mobility: readonly string[];
  readonly groups: readonly string[];
}

/** The fields whose values an answer chooses from. */
export const ANSWERED = {
  kind: ['project.kind'],
  theme: ['project.themes'],
  sector: ['project.sectors'],
  mobility: ['project.mobility.scope', 'project.mobility.stages'],
  group: ['people.groups.*.category'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The values that an answer chooses from, as the format has them. */
export function choicesOf(answer: keyof typeof ANSWERED): readonly string[] {
  return ANSWERED[answer].flatMap(choicesAt);
}

/** The values that may stand at a field of the format; none where it is no choice. */
export function choicesAt(field: string): readonly string[] {
  let shape = shapeAt(field);
  if (shape?.is === 'either') shape = shape.list;
  if (shape?.is === 'list') shape = shape.item;
  return shape?.is === 'choice' ? shape.of : [];
}

/** What may stand at a field of the format, given as a pattern. */
export function shapeAt(field: string): Shape | undefined {
  return field.split('.').reduce<Shape | undefined>(step, proposalShape);
}

function step(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape?.is === 'either') return step(key === '*' ? shape.list : shape.mapping, key);
  if (shape?.is === 'list') return key === '*' ? shape.item : undefined;
  return shape?.is === 'mapping' ? (shape.keys.get(key) ?? shape.open) : undefined;
}

/** What a new proposal says already: the answers, at their places in the format. */
export type Given = string | readonly Given[] | { readonly [key: string]: Given };

/** The answers as a proposal holds them. @param title What stands where no title is given. */
export function givenBy(answers: Answers, title: string): Given {
  const stages = choicesAt('project.mobility.stages');
  return {
    project: {
      title: answers.title ?? title,
      language: answers.language,
      kind: answers.kind,
      sectors: answers.sectors,
      themes: answers.themes,
      mobility: {
        scope: answers.mobility.filter((one) => !stages.includes(one)),
        stages: answers.mobility.filter((one) => stages.includes(one)),
      },
    },
    people: { groups: answers.groups.map((category) => ({ id: category, category })) },
  };
}
