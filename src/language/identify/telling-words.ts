import { invert, type Voter } from './inverted.ts';

/**
 * Words of short factual sentences that tell their language: months, days of the week, verbs of what happens, offices, countries.
 * "Hungary joined NATO on 12 March 1999" has no more than these. Words spelt alike in several languages stand under each of them.
 */
const WORDS: Readonly<Record<Voter, string>> = {
  fr:
    'janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'adhère adhèrent adhéra adhérer rejoint rejoignent rejoignit signe signent signa signé signée quitte quittent quitta devient deviennent devint ' +
    'meurt meurent mourut mort naît nait naquit né née élu élue élus nommé nommée nomme arrêté arrêtée condamné démissionne démissionna succède succéda ' +
    'envahit envahissent envahi annonce annonça déclare déclara refuse refusa accepte accepta approuve approuva ratifie ratifia rencontre rencontra ' +
    'rappelle rappela rompt rompit prend prennent prit reprend met mit remet revient revint vient vint tient tint obtient obtint reçoit reçut perd perdit ' +
    'gagne gagna livre livra vend dénonce dénonça proteste négocie ouvre ouvrit commence commença finit entre entra sort sortit retire retira ' +
    'reste restent demeure visite visita propose proposa demande demanda dit dirent affirme affirma fonde fonda crée créé créée dissout ' +
    'gouvernement ministre roi forces me te reine guerre paix traité alliance armée président présidente sommet accord pays nouvelle nouveau ouverture élection chute fin ' +
    'allemagne angleterre espagne italie hongrie pologne grèce turquie suède norvège danemark belgique chine japon égypte algérie maroc tunisie russie ' +
    'roumanie bulgarie tchécoslovaquie yougoslavie autriche suisse irlande chypre islande londres moscou varsovie vienne genève bruxelles lisbonne athènes',
  en:
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'joined left met signed became become becomes joins leaves meets signs died dies born elected resigned resigns appointed named arrested sentenced ' +
    'succeeded invaded invades announced declared refused rejected accepted approved ratified recognised recognized recalled broke took takes came went ' +
    'returned received lost won gained sold denounced protested negotiated opened began begins started ended ends entered withdrew withdraws remained ' +
    'remains visited visits proposed asked told stated founded created dissolved captured seized occupied surrendered attacked killed wounded released ' +
    'held led ruled sent gave got made kept brought built fell grew moved ordered agreed pledged vowed voted launched tested deployed continued ' +
    'government minister king queen war peace treaty army president troops soldiers talks fighting leader forces foreign independent week month year last next ' +
    'germany england spain italy hungary poland greece turkey sweden norway denmark belgium china japan egypt algeria morocco tunisia russia romania ' +
    'bulgaria czechoslovakia yugoslavia austria switzerland ireland cyprus iceland moscow warsaw brussels lisbon athens',
  es:
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo ' +
    'murió nació entra visita londres firmó ingresó entró salió rechazó invadió rompió ganó perdió dimitió recibió recuperó aprobó fueron gobierno rey guerra tratado presidente ministros',
  it:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
    'morì nacque entra visita firmò aderì entrò uscì rifiutò lasciò vinse perse tornò fu furono dimise governo guerra trattato presidente ministri all nell dell sull',
  pt:
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo ' +
    'morreu nasceu assinou aderiu entrou saiu rejeitou invadiu venceu perdeu recebeu voltou governo guerra tratado presidente ministros',
  de:
    'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'starb trat wurden verließ gewann lehnte ließ stimmte begann kam ging nahm regierung kanzler krieg vertrag könig präsident minister truppen',
  nl:
    'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'overleed trad ondertekende verliet weigerde won viel kreeg stuurde bezocht vertrok tekende begon kwam ging nam met regering minister koning oorlog verdrag president',
  la: 'rex regis bellum senatus populus mortuus mortem urbem pacem regem caesar anno dei',
};

export const TELLING_WORDS = invert(WORDS);
