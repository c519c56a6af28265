import { control, p, r, rawDocument, table } from '../raw.js';

/** A donor's form in French: labels on the left, answers on the right, questions with boxes, fields that nobody filled. */
export function frenchForm(): Uint8Array {
  const body = [
    p('FORMULAIRE DE DEMANDE DE SUBVENTION', { style: 'Titre' }),
    p('1. Informations générales', { style: 'Maison' }),
    table([
      ['Intitulé du projet', 'Des puits sûrs pour Zinder'],
      ['Organisme demandeur', 'Association Kandili'],
      ['Date de début', '1er janvier 2027'],
      ['Date de fin', '30/06/2028'],
      ['Pays', 'Niger et Tchad'],
      ['Lieux d’intervention', 'Zinder, Mirriah et Bol'],
      ['Nombre total de bénéficiaires', '4 200'],
      ['Montant demandé', '1 850 000 FCFA'],
      ['Personne de contact', control(p('Cliquez ici pour entrer du texte.'), { placeholder: true })],
    ]),
    p('2. Contexte et justification', { style: 'Maison' }),
    p('Décrivez le contexte en 500 mots au plus.', { italic: true }),
    p('Depuis mars, quarante familles arrivent chaque semaine à Zinder. Les puits sont loin des abris.'),
    p('3. Analyse de la protection', { style: 'Maison' }),
    p(
      `${r('Les femmes sont agressées sur le chemin du puits')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('. Les hommes ont peur de parler.')}`,
    ),
    p('4. Questions transversales', { style: 'Maison' }),
    table([
      [
        '4.1 Comment les personnes concernées participent-elles au projet ?',
        'Douze femmes et huit hommes choisissent la place des puits.',
      ],
      [
        '4.2 Redevabilité : décrivez le mécanisme de plaintes',
        'Une femme de confiance reçoit les plaintes au marché, sous dix jours.',
      ],
      [
        '4.3 Prévention de l’exploitation et des abus sexuels',
        control(p('Choisissez un élément.'), { placeholder: true }),
      ],
      ['4.4 Couleur préférée du logo', 'Vert clair'],
    ]),
    p('5. Cadre logique', { style: 'Maison' }),
    table([
      [
        'Niveau',
        'Logique d’intervention',
        'Indicateurs objectivement vérifiables',
        'Sources de vérification',
        'Hypothèses',
      ],
      ['Objectif général', 'Les familles vivent sans peur', '', '', ''],
      [
        'Objectif spécifique',
        'Chacune va au puits sans danger',
        'Part des femmes qui se sentent en sécurité',
        'Enquête',
        'La pluie vient',
      ],
      ['Résultat 1', 'Six puits près des abris', 'Nombre de puits éclairés', 'Visites', ''],
      [
        'Activités',
        `${p('1.1 Marche de sécurité avec les femmes')}${p('1.2 Forage de six puits')}`,
        '',
        '',
        '',
      ],
    ]),
    p('6. Analyse des risques', { style: 'Maison' }),
    table([
      ['Risque', 'Probabilité', 'Gravité', 'Mesures d’atténuation', 'Responsable'],
      ['Bagarres au puits', 'élevée', 'moyenne', 'Deux files', 'Chef de projet'],
    ]),
    p('7. Durabilité', { style: 'Maison' }),
    p('La commune entretient les puits dès 2028.'),
    p('8. Budget prévisionnel', { style: 'Maison' }),
    table([
      ['Rubrique', 'Montant (FCFA)'],
      ['A. Travaux', 'A. Travaux'],
      ['Forage', '1.200.000'],
      ['Sous-total', '1.200.000'],
      ['Animation', '650 000,50'],
      ['Total général', '1 850 000,50'],
    ]),
    p('9. Annexes', { style: 'Maison' }),
  ].join('');
  const footnotes = `<w:footnote w:id="2"><w:p>${r('Entretiens avec 40 femmes en septembre 2026.')}</w:p></w:footnote>`;
  return rawDocument(body, { footnotes });
}
