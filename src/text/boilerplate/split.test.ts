import { describe, expect, it } from 'vitest';
import { splitBoilerplate } from './split.ts';

const labels = (text: string): string[] => splitBoilerplate(text).map(({ start, end }) => text.slice(start, end));

describe('splitBoilerplate', () => {
  it.each([
    ['Skip to main content | Langue : fr en The convoy left at dawn.', ['Skip to main content | Langue : fr en']],
    ["La paix fut signée. S'abonner à partir de 3 euros Elle ne dura pas.", ["S'abonner à partir de 3 euros"]],
    ['It fell in May. Show more results In June the city was retaken.', ['Show more results']],
    ['Les pertes furent lourdes. Commentaires (12)', ['Commentaires (12)']],
    ['Aller au contenu principal Le ministre a démissionné.', ['Aller au contenu principal']],
    ['Il partit. Lire la suite Le roi le suivit. Voir aussi', ['Lire la suite', 'Voir aussi']],
    ['Sign in to your account | Panier (0) The flag was lowered yesterday.', ['Sign in to your account | Panier (0)']],
    ['It was quiet. Traduire cette page General Ames had left.', ['Traduire cette page']],
    ['Le port fut fermé. Vous aimerez aussi La flotte partit.', ['Vous aimerez aussi']],
  ])('finds the labels in "%s"', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it.each([
    'Voir aussi grand que lui ne le gênait pas.',
    'Lire la suite des événements demande du courage.',
    'He wanted to Skip to main content of the treaty.',
    'The report shows more results than the first one.',
    "Il faut s'abonner au journal, disait-il.",
    'They read more books in a year. The commander left.',
    'Listen to this article of the treaty, he said. Nobody did.',
    'Mon compte est bon. Paris attendait.',
    'Article offert à la ville par un mécène. Nice en fut fière.',
    'Le retour en haut lieu fut discret. Paris attendait.',
  ])('leaves "%s" whole', text => {
    expect(labels(text)).toEqual([]);
  });
});
