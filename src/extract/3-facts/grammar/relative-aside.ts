import type { Chunk } from './chunks.js';
import { isComma, isReducedAside, MAX_WALK } from './reduced.js';

/** "Presidents of the bloc, which comprises A, B and C, met": index of the noun before the relative clause or participle that the comma at `comma` closes; undefined where no such clause stands there. */
export function nounBeforeRelative(chunks: readonly Chunk[], comma: number): number | undefined {
  let verbs = 0;
  for (let index = comma - 1; index >= Math.max(2, comma - MAX_WALK); index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'mark' && /^[";:]$/.test(chunk.text)) return undefined;
    // "A signed for Peru, while B, its envoy, signed": a clause of its own.
    if (chunk?.kind === 'subordinator' && /^(?:while|whereas)$/.test(chunk.text)) return undefined;
    if (chunk?.kind === 'verb' && chunk.form === 'finite') verbs += 1;
    if (verbs > 1) return undefined;
    // "The Quartet, made up of A, B and C, met"
    const isReduced = isReducedAside(chunks, index) && isComma(chunks[index - 1]);
    if (isReduced && chunks[index - 2]?.kind === 'phrase') return index - 2;
    if (chunk?.kind === 'relative')
      return verbs === 1 && isComma(chunks[index - 1]) && chunks[index - 2]?.kind === 'phrase'
        ? index - 2
        : undefined;
  }
  return undefined;
}
