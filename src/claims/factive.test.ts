import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const polarity = (text: string) => readText(text).claims.map(claim => `${claim.modality} ${claim.polarity}`);

it.each([
  'People forget that Iraq had left the Baghdad Pact on 14 July 1958.',
  'We often forget Norway left the League of Nations in 1939.',
  'It is easily forgotten that Norway joined NATO in 1949.',
  'Historians ignore that France left NATO in 1966.',
  'He overlooked the fact that Greece had left NATO in 1974.',
  'The report hid the fact that France had left NATO in 1966.',
  'They failed to mention that Greece had left NATO in 1974.',
  'He forgot having signed the treaty on 3 May 1974.',
  "On oublie que l'Irak avait quitté le pacte de Bagdad le 14 juillet 1958.",
  "Les historiens ignorent que la France a quitté l'OTAN en 1966.",
  "Il a caché que la Grèce avait quitté l'OTAN en août 1974.",
  "Il ne faut pas oublier que la Grèce a quitté l'OTAN en 1974.",
])('%s: it is so', text => {
  expect(polarity(text)).toEqual(['asserted positive']);
});

it.each([
  'Norway forgot to ratify the treaty in 1974.',
  'The minister forgot to sign the treaty on 3 May 1974.',
  'Le ministre a oublié de signer le traité le 3 mai 1974.',
])('%s: it was left undone', text => {
  expect(polarity(text)).toEqual(['asserted negative']);
});
