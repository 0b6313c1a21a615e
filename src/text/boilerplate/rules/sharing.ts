import type { BoilerplateRule } from './rule.ts';

const NETWORK =
  '(?:facebook|twitter|x|linkedin|whatsapp|telegram|instagram|pinterest|bluesky|mastodon|reddit|youtube|tiktok|messenger|e-?mail|mail|courriel|social media|les reseaux(?: sociaux)?|reseaux sociaux)';
const PIECE_FR =
  "(?:cet article|l'article|cette page|la page|ce billet|le billet|ce lien|le lien|ce contenu|cette publication|cette info|cette video|ce texte|ce dossier|ce document)";
const PIECE_EN =
  '(?:this(?: (?:page|article|post|story|item|link|video|entry|content))?|it|the (?:page|article|post|story|link)|article|page|link|post|story)';

export const SHARING: BoilerplateRule = {
  name: 'sharing',
  cue: /first of your|first among|premier d|premier parmi|aime|liked|love|recommend|partag|rejoi|join|envoyer|imprim|epingl|tweet|envoy|copi|share|print|pin |post|like|follow|suivez|retrouvez|comment|reag|signal|erreur|reply|report|think|conversation|save|facebook|vues|lectures|views/,
  patterns: [
    new RegExp(
      `^(?:share|tweet|pin|post|e-?mail|print|save|copy|bookmark|embed|send)(?:,? (?:or|and) \\w+)? ${PIECE_EN}(?: (?:on|to|via|with|by|for later|:)|[ ,:.!|?-]|$)(?!(?:was|is|had|has|were)\\b).{0,60}$`,
    ),
    /^share (?:on|via|to|by|with (?:friends|your))\b.{0,40}$/,
    /^(?:like|enjoy(?:ed)?|love) (?:this|what you)\b[^.]{0,30}\?/,
    /^follow (?:us|me|our|@)\b.{0,60}$/,
    /^\d[\d.,]* ?k? (?:likes?|shares?|comments?|views|retweets|reactions?|followers|replies|partages?|commentaires?|vues|reactions?|j'aime|abonnes)(?: ?[,|·&-] ?\d[\d.,]* ?k? (?:likes?|shares?|comments?|views|partages?|commentaires?|vues|reactions?))*[ .]*$/,
    /^(?:be the first to (?:comment|like|reply|react)|leave a (?:reply|comment)|(?:post|add|write|view|read|show|hide) (?:a |all |the |your |\d+ )?comments?\b.{0,20}$|cancel reply)/,
    /^be the first (?:of|among) your (?:friends|contacts)\b.{0,40}$|^soyez le premier (?:de|parmi) vos (?:amis|contacts)\b.{0,40}$/,
    /^\d[\d.,]* ?k? (?:people|persons?|personnes|readers|lecteurs|internautes) (?:like|liked|love|have liked|aiment|ont aime|recommend|recommandent) (?:this|ca|ceci|cet article|cette page)[ .!]*$/,
    /^(?:you|vous)(?:,)? (?:and|et) \d+ (?:others?|autres?(?: personnes)?) (?:like|aim(?:ez|ent)) (?:this|ca|ceci|cela)[ .!]*$/,
    /^(?:no|aucun|0) (?:comments?|commentaires?)(?: yet| pour (?:le moment|l'instant))?[ .!]*$|^un commentaire(?: sur cet article)? \?/,
    /^(?:rejoignez|rejoindre) (?:la|notre) (?:discussion|conversation|communaute)[ .!]*$/,
    /^(?:envoyer|partager|transferer) (?:par|a) (?:e-?mail|mail|courriel|un ami|un proche)[ .!]*$/,
    /^join (?:the|our) (?:conversation|discussion|community|mailing list)[ .!:|]*$/,
    /^(?:tell us|let us know) what you think\b|^what do you think\?/,
    /^comments (?:are|have been) (?:closed|moderated|disabled|off|now closed)/,
    /^report (?:a|an|this) (?:mistake|error|problem|abuse|issue|typo|post|comment)\b.{0,20}$/,
    new RegExp(
      `^(?:partagez|partager|envoyez|envoyer|imprimer|imprimez|epingler|epinglez|tweeter|tweetez|enregistrer|sauvegarder|copier|recommander|transferer)(?:-le|-la)? ${PIECE_FR}.{0,60}$`,
    ),
    new RegExp(
      `^(?:partagez|partager|partage|suivez|suivre)(?:-le|-la|-nous|-moi)? (?:sur|via|par|avec vos (?:amis|proches)|:) ?(?:${NETWORK})?.{0,60}$`,
    ),
    /^(?:suivez-nous|suivez-moi|rejoignez-nous|retrouvez-nous)\b.{0,60}$/,
    /^(?:laisse[rz]|poste[rz]|ecrire|ecrivez|ajoute[rz]|publie[rz]|voir|lire|afficher|masquer) (?:un |votre |les |tous les |vos )?(?:\d+ )?(?:commentaires?|reponses?|reactions?|avis)\b.{0,30}$/,
    /^(?:reagissez|reagir|commentez|commenter)(?: (?:a )?(?:cet|l')? ?article| ici| maintenant|[ !.|]*$)/,
    /^soyez le premier a (?:commenter|reagir|donner|laisser)/,
    /^les commentaires (?:sont|ont ete)(?: desormais| maintenant)? (?:fermes|clos|moderes|desactives|soumis|publies)/,
    /^signale[rz] (?:une|un|cette|ce) (?:erreur|abus|probleme|contenu|coquille|faute|commentaire)\b.{0,30}$/,
    /^(?:vous avez )?(?:repere|constate|trouve|vu) une (?:erreur|faute|coquille)\b.{0,40}$|^une (?:erreur|faute|coquille) \?/,
    /^(?:vous avez aime|cet article vous a (?:plu|interesse)|ca vous a plu)\b.{0,80}/,
    /^commentaires? ?(?:\(\d+\)|: ?\d+)[ .]*$|^comments? ?(?:\(\d+\)|: ?\d+)[ .]*$/,
  ],
  examples: [
    'Partager cet article sur les réseaux',
    'Suivez-nous sur Facebook et Instagram.',
    '14 partages, 2 commentaires',
    'Soyez le premier à réagir !',
    'Be the first of your friends to like this',
    '214 personnes aiment cette page',
    'Signaler une coquille',
    'Commentaires (12)',
    'Share this story on Facebook',
    'Like this? Tell your friends.',
    '37 comments',
    'Leave a reply',
    'Report an error',
    'Comments are closed.',
  ],
  counterExamples: [
    'He was the first of his friends to die.',
    'Le premier de vos amis qui parlera sera libre, promit le colonel.',
    'Partagez le pain avec les prisonniers, ordonna le colonel.',
    'Partager le pouvoir lui parut impossible.',
    'La Grèce a rejoint le réseau.',
    'The two empires agreed to share the island.',
    'Follow the river to the bridge, the order said.',
    'They posted 200 men at the frontier.',
    'Les commentaires de la presse furent sévères.',
    "Le général envoya l'article au ministre.",
    'He printed the pamphlet in Geneva.',
    'Save the harbour, everything had been destroyed.',
  ],
};
