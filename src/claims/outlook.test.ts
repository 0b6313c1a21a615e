import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

/** Polarity and modality of the first claim of an act; "none" where no claim of it is made. */
function told(text: string, act: string): string {
  const claim = readText(text).claims.find(one => one.act === act);
  return claim ? `${claim.polarity} ${claim.modality}` : 'none';
}

describe('what is still to come', () => {
  it.each([
    ['Demain, les ministres norvégiens se réunissent à Oslo.', 'consult', 'positive planned'],
    ['La semaine prochaine, le roi de Norvège se rend à Santiago.', 'visit', 'positive planned'],
    ['Tomorrow the Norwegian ministers meet in Oslo.', 'consult', 'positive planned'],
    ['The next day the Norwegian ministers met in Oslo.', 'consult', 'positive asserted'],
    ["La loi que nous votons aujourd'hui protège les enfants.", 'legislate', 'positive planned'],
    ["L'an dernier, nous avons voté une loi.", 'legislate', 'positive asserted'],
    ['Le traité que nous vous proposerons protège les pêcheurs.', 'propose', 'positive planned'],
    [
      'Les relations diplomatiques, une fois rétablies, serviront la paix.',
      'restore-relations',
      'positive hypothetical',
    ],
    [
      "Dans le cas où l'une des Puissances dénoncerait la convention, les autres seraient libres.",
      'denounce-treaty',
      'positive hypothetical',
    ],
  ])('%s', (text, act, expected) => {
    expect(told(text, act)).toBe(expected);
  });
});

describe('words over an act that are one step short of it', () => {
  it.each([
    ['La Norvège et le Chili ont résolu de conclure un pacte.', 'conclude', 'positive planned'],
    ['Norway and Chile have decided to sign the protocol.', 'sign', 'positive planned'],
    ["La Norvège a décidé de quitter l'OTAN.", 'leave', 'positive asserted'],
    ["La Norvège a annoncé qu'elle se retirait de l'OTAN.", 'leave', 'positive planned'],
    ['Norway announced that it was withdrawing from NATO.', 'leave', 'positive planned'],
    ["La Norvège a annoncé qu'elle s'était retirée de l'OTAN.", 'leave', 'positive asserted'],
    ["Il est temps d'abroger le traité.", 'denounce-treaty', 'positive opinion'],
    ['La Norvège est appelée à signer la convention.', 'sign', 'positive planned'],
    ['La Norvège est appelée à signer la convention.', 'request', 'none'],
    ["Le seul fait de s'opposer au traité les rend suspects.", 'oppose', 'positive hypothetical'],
    ['La Norvège tiendra le Chili informé de ses projets.', 'inform', 'positive planned'],
    ['La Norvège tiendra le Chili informé de ses projets.', 'hold-place', 'none'],
  ])('%s: %s', (text, act, expected) => {
    expect(told(text, act)).toBe(expected);
  });
});

describe('what hangs on words far above', () => {
  const entry = (rest: string): string => `L'accord entrera en vigueur le jour de la réception d'une note ${rest}.`;

  it.each([
    ['Vous serez obligés de revenir sur votre décision.', 'back-down', 'positive planned'],
    [entry('par laquelle la Norvège fait savoir au Chili que la loi est votée'), 'inform', 'positive hypothetical'],
    [
      "L'accord entrera en vigueur à la réception d'une note par laquelle le Gouvernement de la Norvège fait savoir au Chili que l'approbation requise a été obtenue.",
      'inform',
      'positive hypothetical',
    ],
    [
      "L'entreprise ne pourra exercer ses droits qu'à partir de la date où l'entente avec la Norvège a pris effet.",
      'enter-into-force',
      'positive hypothetical',
    ],
    ["Prenez le micro, à moins que l'on ne vous ait interdit de parler !", 'ban', 'positive hypothetical'],
    ['Je demande à Mme la garde des Sceaux si l’avis comprend des réserves.', 'request', 'none'],
    [
      "Le traité restera obligatoire jusqu'à l'entrée en vigueur de la convention.",
      'enter-into-force',
      'positive hypothetical',
    ],
    [
      "Le traité est resté obligatoire jusqu'à l'entrée en vigueur de la convention.",
      'enter-into-force',
      'positive asserted',
    ],
    ["La Norvège publiera l'accord que le Chili a signé.", 'sign', 'positive asserted'],
    ["L'accord sur le retrait des troupes norvégiennes du Chili est public.", 'withdraw', 'positive planned'],
    ['The agreement on the withdrawal of Norwegian troops from Chile was published.', 'withdraw', 'positive planned'],
    [
      'Les Parties décident que, en cas de besoin, elles se tiendront informées de leurs projets.',
      'inform',
      'positive planned',
    ],
    [
      'Il faut que l’on dresse un rapport, et que le capitaine fasse sa déclaration aux autorités.',
      'public-statement',
      'positive opinion',
    ],
    ["J'attends du Gouvernement qu'il prenne des sanctions contre la Norvège.", 'sanction', 'positive hypothetical'],
    ['Nous avons besoin, autour de l’école, de la mobilisation de la Norvège.', 'mobilise', 'positive opinion'],
    ["Lorsqu'un consul a un doute, il avertit le parquet de Nantes.", 'warn', 'positive hypothetical'],
    ['Lorsque le consul eut un doute, il avertit le parquet de Nantes.', 'warn', 'positive asserted'],
    ["Vous ne pouvez pas reprocher à M. Guaino d'avoir défendu la motion.", 'accuse', 'negative opinion'],
    ['Un maire ne peut pas refuser de signer.', 'refuse', 'negative opinion'],
    ['La Norvège ne peut pas refuser de signer.', 'refuse', 'negative asserted'],
    ['Un officier ne demande jamais aux futurs époux s’ils s’aiment.', 'request', 'none'],
  ])('%s', (text, act, expected) => {
    expect(told(text, act)).toBe(expected);
  });
});

describe('how sure and how far the teller is', () => {
  it.each([
    ['La Norvège a sans doute attaqué le Chili.', 'attack', 'positive hypothetical'],
    ['Sans aucun doute, la Norvège a attaqué le Chili.', 'attack', 'positive asserted'],
    ["On ne peut pas reprocher à la Norvège d'avoir signé le pacte.", 'accuse', 'negative opinion'],
    ["La Norvège n'a pas seulement condamné le Chili.", 'criticise', 'positive asserted'],
    ['With no warning, Norway attacked Chile.', 'attack', 'positive asserted'],
    ['On no occasion did Norway attack Chile.', 'attack', 'negative asserted'],
    ['Norway has not only condemned Chile.', 'criticise', 'positive asserted'],
    ["La Norvège n'a fait que condamner le Chili.", 'criticise', 'positive asserted'],
    [
      "La Norvège s'engage à n'admettre ni maintenant ni plus tard, aucune distinction.",
      'promise',
      'positive asserted',
    ],
    ["Aucun pays n'a signé le traité.", 'sign', 'negative asserted'],
    ["La Norvège n'a signé aucun traité.", 'sign', 'negative asserted'],
    ["J'ai vu dans la proposition de M. Germain un clin d'œil.", 'propose', 'positive asserted'],
    ["Nous subissons l'effet que nous ne cessons de dénoncer.", 'criticise', 'positive asserted'],
    ["La Norvège n'a pas condamné le Chili.", 'criticise', 'negative asserted'],
  ])('%s', (text, act, expected) => {
    expect(told(text, act)).toBe(expected);
  });
});

describe('a rule in a present tense that looks like a past', () => {
  const accord = (rule: string): string =>
    `# Accord entre la Norvège et le Chili\n\n${[1, 2, 3, 4]
      .map(n => `Article ${n}\n\nLes navires des deux pays paient les mêmes droits.\n\n`)
      .join('')}Article 5\n\n${rule}\n`;

  it.each([
    ['La Commission mixte se réunit alternativement à Oslo et à Santiago.', 'hold-conference', 'positive planned'],
    [
      'Les modifications font l’objet d’un protocole et entrent en vigueur en même temps que les Actes renouvelés.',
      'enter-into-force',
      'positive planned',
    ],
    ['Dès le jour fixé par le Congrès, les Actes précédents sont abrogés.', 'denounce-treaty', 'positive planned'],
    ['Les Actes précédents sont abrogés.', 'denounce-treaty', 'positive asserted'],
    ["a) la Partie contractante ait notifié à l'autre Partie ses projets ;", 'inform', 'positive hypothetical'],
  ])('is laid down, not told: %s', (rule, act, expected) => expect(told(accord(rule), act)).toBe(expected));

  it('stands in the title of a treaty', () => {
    const title = 'La Convention relative à la coopération technique entre la Norvège et le Chili est publiée.';
    expect(told(title, 'cooperate')).toBe('positive planned');
  });
});
