// Words of menus, tool lines and footers, folded. A line made of such labels and separators is no sentence of the text.
const LABELS = `
accueil|sommaire|portails|portail|article au hasard|page au hasard|contribuer|aide|outils|outils personnels|se connecter|connexion|deconnexion|
creer un compte|mon compte|inscription|s'inscrire|s'abonner|abonnement|abonnements|abonnes|boutique|kiosque|une|a la une|international|idees|
imprimer|epingler|partager|version pdf|pdf|version imprimable|signaler une erreur|signaler|enregistrer|ecouter|envoyer|copier le lien|citer cette page|
agrandir|diminuer|commenter|commentaires|reagir|favoris|ajouter aux favoris|contact|contacts|nous contacter|contactez-nous|plan du site|mentions legales|
cgu|cgv|conditions generales|conditions d'utilisation|politique de confidentialite|confidentialite|donnees personnelles|gestion des cookies|cookies|
gerer les cookies|parametres des cookies|publicite|annonceurs|qui sommes-nous|qui sommes-nous ?|a propos|equipe|la redaction|recrutement|emploi|offres d'emploi|presse|
espace presse|marches publics|flux rss|rss|index egalite|accessibilite|accessibilite : non conforme|accessibilite : partiellement conforme|faq|
newsletter|infolettre|lettre d'information|newsletters|archives|recherche|rechercher|menu|fermer|suivant|precedent|page suivante|page precedente|
retour|haut de page|credits|partenaires|liens|liens utiles|galerie|agenda|actualites|actualite|institution|travaux|histoire et patrimoine|
lire la suite|voir plus|en savoir plus|voir aussi|facebook|twitter|x|linkedin|whatsapp|telegram|instagram|youtube|pinterest|bluesky|mastodon|e-mail|email|mail|courriel|
home|homepage|front page|about|about us|about me|help|log in|login|log out|sign in|sign up|sign out|register|subscribe|my account|create account|create an account|
news|world|opinion|long reads|policy|archive|careers|jobs|contact us|print|share|save|save for later|copy link|pin|pin it|post it|cite this page|report a mistake|
report an error|report a problem|listen|comment|comments|reply|download|pdf version|printable version|reading list|index of posts|privacy|privacy policy|
privacy notice|privacy statement|cookie policy|cookie settings|cookie preferences|manage cookies|terms|terms of use|terms of service|terms and conditions|terms & conditions|
legal|legal notice|imprint|disclaimer|accessibility|accessibility statement|freedom of information|sitemap|site map|advertise|advertise with us|advertising|press|press office|media|
newsroom|search|close|next|previous|back|back to top|top|older posts|newer posts|read more|show more|see also|related|tags|categories|copyright|faqs|feedback|donate|support us|
modern slavery statement|do not sell my personal information|do not sell my info|open source|licence|license|fr|en|de|es|it|ar|ru|zh|francais|english|deutsch|espanol|italiano|
j'aime|je n'aime pas|like|unlike|likes|repondre|reponses|replies|signaler un abus|signaler ce commentaire|signaler un contenu|report abuse|report this|flag|flag as inappropriate|voter|upvote|downvote|
ajouter au panier|ajouter a la liste|ajouter a mes favoris|mon panier|panier|idees cadeaux|cartes cadeaux|carte cadeau|livraison offerte|livraison gratuite|livraison et retours|paiement securise|billetterie|boutique en ligne|
acheter un billet|reserver|reserver en ligne|horaires et tarifs|horaires|tarifs|preparer sa visite|venir au musee|suivre ma commande|service client|nos magasins|
add to cart|add to basket|add to bag|my basket|my cart|basket|gift ideas|gift cards|free delivery|free shipping|delivery and returns|secure payment|tickets|book tickets|book now|buy now|plan your visit|opening hours|
shop|online shop|customer service|track my order|store finder|leave feedback|bookmark|embed|follow|unfollow|suivre|ne plus suivre|masquer|hide|edit|modifier|permalink|permalien|lien permanent
`;

export const LABEL_SET: ReadonlySet<string> = new Set(
  LABELS.split('|')
    .map(label => label.trim())
    .filter(label => label !== ''),
);

/** Labels that are ordinary words or names too: alone they prove nothing ("Opinion", "World", "Presse"). */
const AMBIGUOUS = new Set(
  'like|likes|unlike|repondre|reponses|replies|voter|flag|panier|basket|reserver|horaires|tarifs|tickets|shop|follow|suivre|masquer|hide|edit|modifier|embed|billetterie|une|international|idees|presse|travaux|institution|archives|archive|world|opinion|news|policy|help|aide|media|press|x|fr|en|de|es|it|ar|ru|zh|top|next|back|retour|search|recherche|contact|comments|commentaires|credits|partenaires|emploi|equipe|legal|related|tags|support us|about|post it|francais|english|deutsch|espanol|italiano|agenda|jobs|home|histoire et patrimoine|reply|comment|actualites|actualite|categories|publicite|liens|terms|privacy|cookies|copyright|ecouter|pdf|see also|listen|imprint|accessibility|mail|credits|galerie|outils|institution|feedback|licence|license|favoris|share|print|save|close|menu|portail|portails|sommaire'.split(
    '|',
  ),
);

/** No label, with the signs around it, has more characters. */
const LONGEST_LINE = 80;

/** Whether a folded piece of a line is a label of the page's tools or menus, a count in brackets or before it aside. */
export function isLabel(piece: string): boolean {
  const bare = piece
    .replace(/^[\s>«»•*←→·]+|[\s>»•*:.!…←→]+$/g, '')
    .replace(/ ?\(\d+\)$/, '')
    .replace(/^\d+ /, '');
  return LABEL_SET.has(bare);
}

/** Whether a folded line that holds nothing else is a label beyond doubt. */
export function isSureLabel(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const bare = line.replace(/^[\s>«»•*←→·]+|[\s>»•*:.!…←→]+$/g, '');
  return LABEL_SET.has(bare) && !AMBIGUOUS.has(bare);
}
