/** Common nouns that are often written with a capital and are no names by themselves. Folded. */
export const GENERIC_CAPITALS: ReadonlySet<string> = new Set(
  (
    'etat etats republique constitution eglise resistance liberation histoire revolution occident orient bourse internet web dieu noel paques guerre traite accord pacte siecle moyen age antiquite renaissance ' +
    'nation peuple gouvernement etat-major ministre president premier general saint tresor conference assemblee chambre empire royaume couronne couronnes majeste excellence monsieur madame article chapitre annexe tableau figure ' +
    'note page source nord sud est ouest tiers-monde lumieres humanite homme hommes sommet reich concile grand grande petit petite loi ' +
    'god christmas easter earth bible west east north south western eastern northern southern war treaty government state states republic constitution church resistance liberation history revolution internet web century middle ages ' +
    'nation people kingdom empire crown majesty excellency article chapter annex appendix table figure note page source president minister prime general secretary cold world first second third great new old free ' +
    'section part volume number act bill law party foreign affairs defense defence security joint chief chiefs staff senior deputy assistant under vice acting former late american ' +
    'duchy duche principality principaute resident designate designe emeritus recalled plenipotentiaire plenipotentiary extraordinaire extraordinary honoraire honorary adjoint delegue federal national central supreme royal special armed air joint high appeals ' +
    'pdf tv ok pib gdp adn dna html sms url cd dvd usb gmt utc ad bc am pm no isbn issn ndlr nb ps ' +
    'gpa pma fiv ivg ivf ogm gmo tva vat csg smic rsa cdd cdi vih hiv sida aids pacs hlm tgv opa ipo rtt'
  ).split(' '),
);

/** Words of reporting that follow the name of a person: "Mercer said". Normal forms. */
export const REPORTING: ReadonlySet<string> = new Set(
  'said says told wrote argued added replied declared noted explained warned admitted denied recalled testified'.split(
    ' ',
  ),
);
