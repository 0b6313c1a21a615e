import { describe, expect, test } from 'vitest';
import { annotate } from '../../annotate.ts';
import { explain } from '../../ask/explain.ts';
import type { ShownClaim } from '../../ask/show.ts';
import type { Language } from '../../language/language.ts';
import { analyseWithModels } from '../../language/models/files.ts';
import { loadPack } from '../../packs/load.ts';
import type { Pack } from '../../packs/pack.ts';
import type { Terminal } from '../terminal.ts';
import { explanationLines } from './explanation.ts';

const pack = loadPack('alliance');

function explained(text: string, language: Language, as: Pack = pack): string[] {
  const annotations = annotate(new TextEncoder().encode(text), { uri: 'a.txt' }, { pack, analyse: analyseWithModels });
  const claim = annotations.claims[0]!;
  const terminal = { language, columns: null } as Terminal;
  return explanationLines(claim as unknown as ShownClaim, explain({ claim, annotations }, as, language), terminal);
}

describe('how a claim was read', () => {
  test('the sentence with its words marked, and what each of them did', () => {
    expect(explained("Selon Oslo, la Norvège n'a jamais quitté la Société des Nations en 1939.", 'fr')).toEqual([
      "    Selon Oslo, la Norvège n'a jamais quitté la Société des Nations en 1939.",
      '    ~~~~~       ---------- ~~  ~~~~~~ ^^^^^^ ----------------------    ----',
      '      acte :         retrait (leave)',
      '      règle :        « {agent} quitte {recipient:org treaty} »',
      '    ^ mots :         « quitté »',
      '    - agent :        « la Norvège » ↓nsubj',
      '    - destinataire : « la Société des Nations » ↓obj',
      "    ~ polarité :     négative : « n' », « jamais »",
      '    ~ modalité :     affirmé',
      '    - temps :        « 1939 », rattaché à « quitté »',
      '    ~ source :       Oslo : « Selon »',
    ]);
  });

  test('in English too', () => {
    const lines = explained('Norway will leave the League of Nations.', 'en');
    expect(lines).toContain('    ~ modality:  planned: “will”');
    expect(lines).toContain('    ~ polarity:  positive');
  });

  test('a wording that the pack has no more is not taken for another', () => {
    const acts = pack.acts.map(act => ({
      ...act,
      wordings: { fr: act.wordings.fr.map(text => `${text} (de {place})`), en: [] },
    }));
    const lines = explained('La Norvège a quitté la Société des Nations.', 'fr', { ...pack, acts });
    expect(lines.find(line => line.includes('règle'))).toContain('regesta refresh');
  });

  test('a claim read before readings were explained says how to have it read again', () => {
    const lines = explanationLines({} as ShownClaim, null, { language: 'en', columns: 80 } as Terminal);
    expect(lines.join('\n')).toContain('regesta refresh');
  });
});
