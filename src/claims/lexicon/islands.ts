// States that are an island, or islands that are spoken of as one, so that "the island", "l'archipel" may mean them. Not those of which much more is
// told than that: Britain, Japan.

export const ISLAND_STATES: ReadonlySet<string> = new Set(
  (
    'ATG BHR BRB BHS COM CPV CUB CYP DMA FJI FSM GRD GRL ISL JAM KIR KNA LCA LKA MDG MDV MHL MLT MUS NRU ' +
    'PLW SGP SLB STP SYC TLS TON TTO TUV TWN VCT VUT WSM'
  )
    .split(' ')
    .map(code => `state:${code}`),
);
