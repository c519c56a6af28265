const WIDTH = 100;

/** A text as YAML comments, broken between words. @param hang What further lines begin with. */
export function commentLines(text: string, indent: number, hang = ''): readonly string[] {
  const lead = `${' '.repeat(indent)}# `;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? `${lead}${word}` : `${last} ${word}`;
    if (last === undefined) lines.push(longer);
    else if (longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(`${lead}${hang}${word}`);
  }
  return lines;
}

/** A heading between chapters. */
export function rule(title: string): string {
  return `# ${`== ${title} `.padEnd(WIDTH - 2, '=')}`;
}
