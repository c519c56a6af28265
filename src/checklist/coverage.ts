/** A clause of the mission that the checklist was built from, and the requirements that carry it. */
export interface Clause {
  readonly clause: string;
  readonly requirements: readonly string[];
}

/**
 * Every clause of the mission (IOM's public page on protection is its seed) and the requirements that carry it: `checklist --coverage`
 * prints it, a test holds it.
 */
export const COVERAGE: readonly Clause[] = [
  { clause: 'rights regardless of migration status', requirements: ['ND-01', 'DH-07', 'EM-02'] },
  { clause: 'violence is reduced', requirements: ['AN-01', 'AN-03', 'SD-03', 'SD-05'] },
  { clause: 'abuse is reduced', requirements: ['AN-03', 'AC-05', 'AC-08', 'AC-10'] },
  { clause: 'exploitation is reduced', requirements: ['AN-03', 'AC-08', 'AC-13'] },
  { clause: 'other rights violations are reduced', requirements: ['AN-03', 'RS-01', 'RS-05', 'DH-09'] },
  { clause: 'protective factors of individuals', requirements: ['AN-06', 'EM-01'] },
  { clause: 'protective factors of households', requirements: ['AN-06', 'EM-01'] },
  { clause: 'protective factors of communities', requirements: ['AN-06', 'EM-01', 'EM-03'] },
  { clause: 'protective factors of structures', requirements: ['AN-06', 'RS-01', 'RS-05'] },
  { clause: 'risk at the place of origin', requirements: ['AN-07', 'AN-03'] },
  { clause: 'risk in transit', requirements: ['AN-07', 'AN-03'] },
  { clause: 'risk at the destination', requirements: ['AN-07', 'AN-03'] },
  { clause: 'risk on return', requirements: ['AN-07', 'AN-03'] },
  { clause: 'internal and international mobility', requirements: ['AN-07', 'ND-03'] },
  { clause: 'a rights-based approach', requirements: ['RS-01', 'EM-02', 'ND-01'] },
  { clause: 'safety and dignity', requirements: ['SD-01', 'SD-02', 'SD-03', 'SD-05'] },
  { clause: 'do no harm', requirements: ['DH-01', 'DH-02', 'DH-03', 'DH-04', 'DH-06', 'DH-08'] },
  { clause: 'meaningful access', requirements: ['MA-01', 'MA-02', 'MA-03', 'MA-04', 'MA-05'] },
  { clause: 'non-discrimination', requirements: ['ND-01', 'ND-02', 'ND-04'] },
  { clause: 'accountability', requirements: ['AC-01', 'AC-02', 'AC-04', 'AC-05', 'AC-06', 'AC-12'] },
  { clause: 'participation', requirements: ['PA-01', 'PA-02', 'PA-03', 'PA-04'] },
  { clause: 'empowerment', requirements: ['EM-01', 'EM-02', 'EM-03'] },
  { clause: 'whole of society', requirements: ['RS-03', 'EM-03'] },
  { clause: 'whole of government', requirements: ['RS-02', 'RS-04'] },
  { clause: 'support at the request of States', requirements: ['RS-02', 'DH-09'] },
  { clause: 'partners: governments at national and local level', requirements: ['RS-02', 'DH-07'] },
  { clause: 'partners: the UN, international and regional organisations', requirements: ['RS-04', 'AC-09'] },
  { clause: 'partners: migrants and diasporas', requirements: ['EM-03', 'RS-03'] },
  { clause: 'partners: civil society', requirements: ['EM-03', 'RS-03', 'AC-09'] },
  { clause: 'partners: local communities', requirements: ['EM-03', 'RS-03'] },
  { clause: 'partners: faith-based organisations', requirements: ['EM-03', 'RS-03'] },
  { clause: 'partners: academia', requirements: ['RS-03'] },
  { clause: 'partners: private sector', requirements: ['RS-03', 'AC-09'] },
  { clause: 'partners: parliamentarians', requirements: ['RS-03', 'RS-05'] },
  { clause: 'partners: trade unions', requirements: ['EM-03', 'RS-03'] },
  { clause: 'partners: national human rights institutions', requirements: ['RS-03', 'RS-05'] },
  { clause: 'partners: media', requirements: ['RS-03'] },
  { clause: 'partners: humanitarian actors', requirements: ['RS-03', 'RS-04'] },
  { clause: 'partners: volunteers', requirements: ['EM-03', 'AC-11', 'SD-06'] },
  { clause: 'leadership', requirements: ['CL-04', 'CL-03'] },
  { clause: 'protection capacity', requirements: ['CL-01', 'CL-02', 'CL-05'] },
  { clause: 'advocacy', requirements: ['RS-05'] },
  { clause: 'participation and partnership', requirements: ['PA-01', 'PA-03', 'EM-03', 'RS-04'] },
  { clause: 'learning and accountability for results', requirements: ['CL-06', 'CL-07', 'CL-08'] },
];
