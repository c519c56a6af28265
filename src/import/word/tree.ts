/** What is taken of a node of mammoth's document tree, whose types it does not publish. */
export interface TreeNode {
  readonly type: string;
  readonly children: readonly TreeNode[];
  readonly value: string;
  readonly checked: boolean;
  readonly styleName: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly highlight: string;
  readonly listLevel: number | undefined;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Which note a reference means. */
  readonly note: string;
}

/** A node in a form that can be relied on. */
export function treeNode(raw: unknown): TreeNode {
  const { children, numbering, ...own } = fieldsOf(raw);
  const level = fieldsOf(numbering).level;
  return {
    type: text(own.type),
    children: Array.isArray(children) ? children.map(treeNode) : [],
    value: text(own.value),
    checked: own.checked === true,
    styleName: text(own.styleName),
    isBold: own.isBold === true,
    isItalic: own.isItalic === true,
    highlight: text(own.highlight),
    listLevel: level === undefined ? undefined : Number(level) || 0,
    colSpan: Number(own.colSpan) || 1,
    rowSpan: Number(own.rowSpan) || 1,
    note: `${text(own.noteType)}-${text(own.noteId)}`,
  };
}

/** The notes of a document by what references call them, each with the nodes of its body. */
export function notesOf(raw: unknown): ReadonlyMap<string, readonly TreeNode[]> {
  const notes = fieldsOf(fieldsOf(fieldsOf(raw).notes)._notes);
  return new Map(
    Object.entries(notes).map(([key, note]) => {
      const { body } = fieldsOf(note);
      return [key, Array.isArray(body) ? body.map(treeNode) : []];
    }),
  );
}

function fieldsOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null ? { ...raw } : {};
}

function text(raw: unknown): string {
  return typeof raw === 'string' ? raw : '';
}
