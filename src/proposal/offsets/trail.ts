/** The characters of a resolved text, each with the stretch of the source that it came from. */
export class Trail {
  private readonly characters: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  get text(): string {
    return this.characters.join('');
  }

  /** Adds resolved text that came from one stretch of source as a whole, such as an escape. */
  add(text: string, start: number, end: number): void {
    for (let unit = 0; unit < text.length; unit++) this.unit(text.charAt(unit), start, end);
  }

  /** Adds text that stands in the source as it is. */
  copy(text: string, start: number): void {
    for (let unit = 0; unit < text.length; unit++) {
      this.unit(text.charAt(unit), start + unit, start + unit + 1);
    }
  }

  /** The offsets in the source of the characters from..to of the resolved text. */
  source(from: number, to: number): readonly [number, number] {
    const last = this.starts.length;
    const begin = this.starts[from] ?? this.ends[last - 1] ?? 0;
    return [begin, to > from ? (this.ends[Math.min(to, last) - 1] ?? begin) : begin];
  }

  private unit(character: string, start: number, end: number): void {
    this.characters.push(character);
    this.starts.push(start);
    this.ends.push(end);
  }
}
