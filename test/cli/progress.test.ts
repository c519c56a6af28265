import { describe, expect, it } from 'vitest';
import { progressInWords } from '../../src/cli/progress.js';
import { speak } from '../../src/cli/talk.js';

describe('how far a run is', () => {
  it.each([
    [10, 200, 5, '10 of 200 files judged, 120 a minute, 2 min left'],
    [190, 200, 95, '190 of 200 files judged, 120 a minute, 5 s left'],
    [100, 5000, 30, '100 of 5000 files judged, 200 a minute, 25 min left'],
    [10, 5000, 30, '10 of 5000 files judged, 20 a minute, 4 h 10 min left'],
  ])('%i of %i after %i s', (done, total, seconds, said) => {
    expect(progressInWords(done, total, seconds)).toBe(said);
  });

  it('is said in the language of the run', async () => {
    await speak('fr');
    expect(progressInWords(190, 200, 95)).toBe('fichiers évalués : 190 sur 200, 120 par minute, encore 5 s');
    await speak('es');
    expect(progressInWords(190, 200, 95)).toBe('archivos evaluados: 190 de 200, 120 por minuto, quedan 5 s');
    await speak('en');
  });
});
