import type { InitWords } from '../../locale/init.js';
import type { Words } from '../../locale/words.js';
import type { Shape } from '../../proposal/shape.js';

type Kinds = InitWords['key']['kinds'] & Pick<Words, 'colon'>;

/** What may stand at a key, in words; the values of a choice are told apart. */
export function kindWords(shape: Shape, kinds: Kinds): string {
  switch (shape.is) {
    case 'mapping':
      return mappingWords(shape, kinds);
    case 'list':
      return `${kinds.list}${kinds.colon}${kindWords(shape.item, kinds)}`;
    case 'either':
      return `${kindWords(shape.mapping, kinds)}; ${kindWords(shape.list, kinds)}`;
    case 'text':
      return shape.kind === 'narrative' ? kinds.text : kinds.name;
    case 'reference':
      return kinds.reference(shape.to.join(', '));
    case 'code':
      return kinds.code[shape.of];
    case 'yes-no':
      return kinds.yesNo;
    case 'choice':
      return shape.of.join(', ');
    default:
      return kinds[shape.is];
  }
}

function mappingWords(shape: Extract<Shape, { readonly is: 'mapping' }>, kinds: Kinds): string {
  if (shape.open !== undefined) return kinds.anything;
  const keys = kinds.mapping([...shape.keys.keys()].join(', '));
  return shape.plain === undefined ? keys : `${keys} (${kinds.plain})`;
}
