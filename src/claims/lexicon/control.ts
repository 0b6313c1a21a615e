// Verbs whose infinitive complement is done by their object or addressee: "la France demande à l'Italie de partir".
import type { Language } from '../../language/language.ts';

export const OBJECT_CONTROL: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'demander ordonner interdire permettre défendre conseiller recommander proposer suggérer accuser soupçonner empêcher contraindre forcer obliger inviter presser exhorter appeler prier sommer charger autoriser aider dissuader convaincre persuader enjoindre pousser inciter amener conduire encourager reprocher condamner laisser faire voir imputer'.split(
      ' ',
    ),
  ),
  en: new Set(
    'ask order forbid allow permit advise accuse suspect prevent force oblige compel invite urge press exhort call charge authorize authorise help dissuade convince persuade lead encourage tell instruct require want expect direct warn let make lead cause enable beg request sentence petition lobby press command implore entreat pressure counsel'.split(
      ' ',
    ),
  ),
};
