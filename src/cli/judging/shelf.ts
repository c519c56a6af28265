import { GivenProposals } from '../../assess/proposals.js';
import type { Assessment, Proposals } from '../../assess/verdict.js';
import { packed, unpacked } from './packed.js';
import { Spill } from './spill.js';

type Kept = Assessment | Uint8Array | { readonly at: number; readonly length: number };

/** So many are kept as they are: packing costs a few milliseconds each. */
const FEW = 20;
/** More packed bytes than this go into a file. */
const ROOM = 32_000_000;

/** Keeps assessments until the reports are written, in a room that does not grow with their number. */
export class Shelf {
  private readonly kept: Kept[] = [];
  private readonly room: number;
  private filled = 0;
  private spill: Spill | undefined;

  /** @param room how many packed bytes stay in memory */
  constructor(room = ROOM) {
    this.room = room;
  }

  /** @param assessment as it is, or packed by a worker */
  put(assessment: Assessment | Uint8Array): void {
    this.kept.push(
      assessment instanceof Uint8Array
        ? this.stowed(assessment)
        : this.kept.length < FEW
          ? assessment
          : this.stowed(packed(assessment)),
    );
  }

  /** All of them in the order in which they came: as they are while they are few, else each made again when it is asked for. */
  get proposals(): Proposals {
    const { kept } = this;
    if (kept.every(isWhole)) return kept.filter(isWhole);
    return new GivenProposals(kept.length, () => this.each());
  }

  private *each(): Generator<Assessment> {
    for (const one of this.kept) {
      if (one instanceof Uint8Array) yield unpacked(one);
      else if (isWhole(one)) yield one;
      else if (this.spill !== undefined) yield unpacked(this.spill.take(one.at, one.length));
    }
  }

  private stowed(bytes: Uint8Array): Kept {
    const spilt = this.filled + bytes.length > this.room ? this.spilt(bytes) : undefined;
    if (spilt === undefined) this.filled += bytes.length;
    return spilt ?? bytes;
  }

  /** Where nothing can be written, memory has to do. */
  private spilt(bytes: Uint8Array): Kept | undefined {
    try {
      this.spill ??= new Spill();
      return { at: this.spill.put(bytes), length: bytes.length };
    } catch {
      return undefined;
    }
  }
}

function isWhole(one: Kept): one is Assessment {
  return 'requirements' in one;
}
