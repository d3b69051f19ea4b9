/** The sectors of the demo region, at most seven, so that each has a colour of its own: id, English, Swedish. */
export const sectorNames = [
  ['land', 'Land, forest and mines', 'Jord, skog och gruva'],
  ['goods', 'Food, textiles and wood', 'Livsmedel, textil och trä'],
  ['machines', 'Chemicals, metal and machines', 'Kemi, metall och maskiner'],
  ['building', 'Energy, water and building', 'Energi, vatten och byggande'],
  ['trade', 'Trade, transport and hospitality', 'Handel, transport och besöksnäring'],
  ['knowledge', 'Media, IT and business services', 'Medier, it och företagstjänster'],
  ['welfare', 'Care, learning and culture', 'Vård, skola och kultur'],
] as const

export type SectorId = (typeof sectorNames)[number][0]

/**
 * Divisions of NACE Rev. 2 and SNI 2007, by the names of Eurostat and Statistics Sweden, by sector: id, English,
 * Swedish. Left out: 05, 06, 09, 12, 97, 98, 99. The names are real; all that is said of them in this example is not.
 */
export const industryNames: Readonly<Record<SectorId, readonly (readonly [id: string, en: string, sv: string])[]>> = {
  land: [
    [
      '01',
      'Crop and animal production, hunting and related service activities',
      'Jordbruk och jakt samt service i anslutning härtill',
    ],
    ['02', 'Forestry and logging', 'Skogsbruk'],
    ['03', 'Fishing and aquaculture', 'Fiske och vattenbruk'],
    ['07', 'Mining of metal ores', 'Utvinning av metallmalmer'],
    ['08', 'Other mining and quarrying', 'Annan utvinning av mineral'],
  ],
  goods: [
    ['10', 'Manufacture of food products', 'Livsmedelsframställning'],
    ['11', 'Manufacture of beverages', 'Framställning av drycker'],
    ['13', 'Manufacture of textiles', 'Textilvarutillverkning'],
    ['14', 'Manufacture of wearing apparel', 'Tillverkning av kläder'],
    ['15', 'Manufacture of leather and related products', 'Tillverkning av läder, läder- och skinnvaror m.m.'],
    [
      '16',
      'Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials',
      'Tillverkning av trä och varor av trä, kork, rotting o.d. utom möbler',
    ],
    ['17', 'Manufacture of paper and paper products', 'Pappers- och pappersvarutillverkning'],
    ['18', 'Printing and reproduction of recorded media', 'Grafisk produktion och reproduktion av inspelningar'],
    ['31', 'Manufacture of furniture', 'Tillverkning av möbler'],
    ['32', 'Other manufacturing', 'Annan tillverkning'],
  ],
  machines: [
    [
      '19',
      'Manufacture of coke and refined petroleum products',
      'Tillverkning av stenkolsprodukter och raffinerade petroleumprodukter',
    ],
    ['20', 'Manufacture of chemicals and chemical products', 'Tillverkning av kemikalier och kemiska produkter'],
    [
      '21',
      'Manufacture of basic pharmaceutical products and pharmaceutical preparations',
      'Tillverkning av farmaceutiska basprodukter och läkemedel',
    ],
    ['22', 'Manufacture of rubber and plastic products', 'Tillverkning av gummi- och plastvaror'],
    [
      '23',
      'Manufacture of other non-metallic mineral products',
      'Tillverkning av andra icke-metalliska mineraliska produkter',
    ],
    ['24', 'Manufacture of basic metals', 'Stål- och metallframställning'],
    [
      '25',
      'Manufacture of fabricated metal products, except machinery and equipment',
      'Tillverkning av metallvaror utom maskiner och apparater',
    ],
    [
      '26',
      'Manufacture of computer, electronic and optical products',
      'Tillverkning av datorer, elektronikvaror och optik',
    ],
    ['27', 'Manufacture of electrical equipment', 'Tillverkning av elapparatur'],
    ['28', 'Manufacture of machinery and equipment n.e.c.', 'Tillverkning av övriga maskiner'],
    [
      '29',
      'Manufacture of motor vehicles, trailers and semi-trailers',
      'Tillverkning av motorfordon, släpfordon och påhängsvagnar',
    ],
    ['30', 'Manufacture of other transport equipment', 'Tillverkning av andra transportmedel'],
    [
      '33',
      'Repair and installation of machinery and equipment',
      'Reparation och installation av maskiner och apparater',
    ],
  ],
  building: [
    ['35', 'Electricity, gas, steam and air conditioning supply', 'Försörjning av el, gas, värme och kyla'],
    ['36', 'Water collection, treatment and supply', 'Vattenförsörjning'],
    ['37', 'Sewerage', 'Avloppsrening'],
    ['38', 'Waste collection, treatment and disposal activities; materials recovery', 'Avfallshantering; återvinning'],
    [
      '39',
      'Remediation activities and other waste management services',
      'Sanering, efterbehandling av jord och vatten samt annan verksamhet för föroreningsbekämpning',
    ],
    ['41', 'Construction of buildings', 'Byggande av hus'],
    ['42', 'Civil engineering', 'Anläggningsarbeten'],
    ['43', 'Specialised construction activities', 'Specialiserad bygg- och anläggningsverksamhet'],
  ],
  trade: [
    [
      '45',
      'Wholesale and retail trade and repair of motor vehicles and motorcycles',
      'Handel samt reparation av motorfordon och motorcyklar',
    ],
    [
      '46',
      'Wholesale trade, except of motor vehicles and motorcycles',
      'Parti- och provisionshandel utom med motorfordon',
    ],
    [
      '47',
      'Retail trade, except of motor vehicles and motorcycles',
      'Detaljhandel utom med motorfordon och motorcyklar',
    ],
    ['49', 'Land transport and transport via pipelines', 'Landtransport; transport i rörsystem'],
    ['50', 'Water transport', 'Sjötransport'],
    ['51', 'Air transport', 'Lufttransport'],
    ['52', 'Warehousing and support activities for transportation', 'Magasinering och stödtjänster till transport'],
    ['53', 'Postal and courier activities', 'Post- och kurirverksamhet'],
    ['55', 'Accommodation', 'Hotell- och logiverksamhet'],
    ['56', 'Food and beverage service activities', 'Restaurang-, catering- och barverksamhet'],
  ],
  knowledge: [
    ['58', 'Publishing activities', 'Förlagsverksamhet'],
    [
      '59',
      'Motion picture, video and television programme production, sound recording and music publishing activities',
      'Film-, video- och TV-programverksamhet, ljudinspelningar och fonogramutgivning',
    ],
    ['60', 'Programming and broadcasting activities', 'Planering och sändning av program'],
    ['61', 'Telecommunications', 'Telekommunikation'],
    ['62', 'Computer programming, consultancy and related activities', 'Dataprogrammering, datakonsultverksamhet o.d.'],
    ['63', 'Information service activities', 'Informationstjänster'],
    [
      '64',
      'Financial service activities, except insurance and pension funding',
      'Finansiella tjänster utom försäkring och pensionsfondsverksamhet',
    ],
    [
      '65',
      'Insurance, reinsurance and pension funding, except compulsory social security',
      'Försäkring, återförsäkring och pensionsfondsverksamhet utom obligatorisk socialförsäkring',
    ],
    [
      '66',
      'Activities auxiliary to financial services and insurance activities',
      'Stödtjänster till finansiella tjänster och försäkring',
    ],
    ['68', 'Real estate activities', 'Fastighetsverksamhet'],
    ['69', 'Legal and accounting activities', 'Juridisk och ekonomisk konsultverksamhet'],
    [
      '70',
      'Activities of head offices; management consultancy activities',
      'Verksamheter som utövas av huvudkontor; konsulttjänster till företag',
    ],
    [
      '71',
      'Architectural and engineering activities; technical testing and analysis',
      'Arkitekt- och teknisk konsultverksamhet; teknisk provning och analys',
    ],
    ['72', 'Scientific research and development', 'Vetenskaplig forskning och utveckling'],
    ['73', 'Advertising and market research', 'Reklam och marknadsundersökning'],
    [
      '74',
      'Other professional, scientific and technical activities',
      'Annan verksamhet inom juridik, ekonomi, vetenskap och teknik',
    ],
    ['75', 'Veterinary activities', 'Veterinärverksamhet'],
    ['77', 'Rental and leasing activities', 'Uthyrning och leasing'],
    ['78', 'Employment activities', 'Arbetsförmedling, bemanning och andra personalrelaterade tjänster'],
    [
      '79',
      'Travel agency, tour operator and other reservation service and related activities',
      'Resebyrå- och researrangörsverksamhet; andra resetjänster och relaterade tjänster',
    ],
    ['80', 'Security and investigation activities', 'Säkerhets- och bevakningsverksamhet'],
    [
      '81',
      'Services to buildings and landscape activities',
      'Fastighetsservice samt skötsel och underhåll av grönytor',
    ],
    [
      '82',
      'Office administrative, office support and other business support activities',
      'Kontorstjänster och andra företagstjänster',
    ],
  ],
  welfare: [
    [
      '84',
      'Public administration and defence; compulsory social security',
      'Offentlig förvaltning och försvar; obligatorisk socialförsäkring',
    ],
    ['85', 'Education', 'Utbildning'],
    ['86', 'Human health activities', 'Hälso- och sjukvård'],
    ['87', 'Residential care activities', 'Vård och omsorg med boende'],
    ['88', 'Social work activities without accommodation', 'Öppna sociala insatser'],
    ['90', 'Creative, arts and entertainment activities', 'Konstnärlig och kulturell verksamhet samt underhållning'],
    [
      '91',
      'Libraries, archives, museums and other cultural activities',
      'Biblioteks-, arkiv- och museiverksamhet m.m.',
    ],
    ['92', 'Gambling and betting activities', 'Spel- och vadhållningsverksamhet'],
    ['93', 'Sports activities and amusement and recreation activities', 'Sport-, fritids- och nöjesverksamhet'],
    ['94', 'Activities of membership organisations', 'Intressebevakning; religiös verksamhet'],
    [
      '95',
      'Repair of computers and personal and household goods',
      'Reparation av datorer, hushållsartiklar och personliga artiklar',
    ],
    ['96', 'Other personal service activities', 'Andra konsumenttjänster'],
  ],
}
