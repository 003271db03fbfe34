import type { Condition } from '@/core/condition'
import { acquiredHemophiliaA } from './acquired-hemophilia-a'
import { acuteDisseminatedEncephalomyelitis } from './acute-disseminated-encephalomyelitis'
import { addisonDisease } from './addison-disease'
import { adultOnsetStillsDisease } from './adult-onset-stills-disease'
import { alopeciaAreata } from './alopecia-areata'
import { anteriorUveitis } from './anterior-uveitis'
import { antiGbmDisease } from './anti-gbm-disease'
import { antiLgi1Encephalitis } from './anti-lgi1-encephalitis'
import { antiNmdaReceptorEncephalitis } from './anti-nmda-receptor-encephalitis'
import { antiphospholipidSyndrome } from './antiphospholipid-syndrome'
import { antisynthetaseSyndrome } from './antisynthetase-syndrome'
import { autoimmuneAutonomicGanglionopathy } from './autoimmune-autonomic-ganglionopathy'
import { autoimmuneEnteropathy } from './autoimmune-enteropathy'
import { autoimmuneGastritis } from './autoimmune-gastritis'
import { autoimmuneHepatitis } from './autoimmune-hepatitis'
import { autoimmuneHypoparathyroidism } from './autoimmune-hypoparathyroidism'
import { autoimmuneHypophysitis } from './autoimmune-hypophysitis'
import { autoimmuneInnerEarDisease } from './autoimmune-inner-ear-disease'
import { autoimmuneInterstitialLungDisease } from './autoimmune-interstitial-lung-disease'
import { autoimmuneLymphoproliferativeSyndrome } from './autoimmune-lymphoproliferative-syndrome'
import { autoimmuneMyocarditis } from './autoimmune-myocarditis'
import { autoimmuneNeutropenia } from './autoimmune-neutropenia'
import { autoimmuneOvarianInsufficiency } from './autoimmune-ovarian-insufficiency'
import { autoimmunePancreatitis } from './autoimmune-pancreatitis'
import { autoimmunePolyglandularType1 } from './autoimmune-polyglandular-type-1'
import { autoimmunePolyglandularType2 } from './autoimmune-polyglandular-type-2'
import { autoimmunePulmonaryAlveolarProteinosis } from './autoimmune-pulmonary-alveolar-proteinosis'
import { autoimmuneThyroidEncephalopathy } from './autoimmune-thyroid-encephalopathy'
import { axialSpondyloarthritis } from './axial-spondyloarthritis'
import { behcetDisease } from './behcet-disease'
import { birdshotChorioretinopathy } from './birdshot-chorioretinopathy'
import { blauSyndrome } from './blau-syndrome'
import { bullousPemphigoid } from './bullous-pemphigoid'
import { castlemanDisease } from './castleman-disease'
import { celiacDisease } from './celiac-disease'
import { chronicNonbacterialOsteomyelitis } from './chronic-nonbacterial-osteomyelitis'
import { chronicSpontaneousUrticaria } from './chronic-spontaneous-urticaria'
import { cidp } from './cidp'
import { coganSyndrome } from './cogan-syndrome'
import { coldAgglutininDisease } from './cold-agglutinin-disease'
import { crohnsDisease } from './crohns-disease'
import { cryoglobulinemicVasculitis } from './cryoglobulinemic-vasculitis'
import { cryopyrinAssociatedPeriodicSyndromes } from './cryopyrin-associated-periodic-syndromes'
import { cutaneousLupus } from './cutaneous-lupus'
import { cutaneousSmallVesselVasculitis } from './cutaneous-small-vessel-vasculitis'
import { dermatitisHerpetiformis } from './dermatitis-herpetiformis'
import { dermatomyositis } from './dermatomyositis'
import { drugInducedLupus } from './drug-induced-lupus'
import { eosinophilicEsophagitis } from './eosinophilic-esophagitis'
import { eosinophilicFasciitis } from './eosinophilic-fasciitis'
import { eosinophilicGranulomatosisWithPolyangiitis } from './eosinophilic-granulomatosis-with-polyangiitis'
import { epidermolysisBullosaAcquisita } from './epidermolysis-bullosa-acquisita'
import { erythemaNodosum } from './erythema-nodosum'
import { evansSyndrome } from './evans-syndrome'
import { familialMediterraneanFever } from './familial-mediterranean-fever'
import { feltySyndrome } from './felty-syndrome'
import { giantCellArteritis } from './giant-cell-arteritis'
import { granulomaAnnulare } from './granuloma-annulare'
import { granulomatosisWithPolyangiitis } from './granulomatosis-with-polyangiitis'
import { gravesDisease } from './graves-disease'
import { guillainBarre } from './guillain-barre'
import { hashimotoThyroiditis } from './hashimoto-thyroiditis'
import { hemophagocyticLymphohistiocytosis } from './hemophagocytic-lymphohistiocytosis'
import { hidradenitisSuppurativa } from './hidradenitis-suppurativa'
import { hughesStovinSyndrome } from './hughes-stovin-syndrome'
import { igaNephropathy } from './iga-nephropathy'
import { igaVasculitis } from './iga-vasculitis'
import { igg4RelatedDisease } from './igg4-related-disease'
import { immuneAplasticAnemia } from './immune-aplastic-anemia'
import { immuneMediatedNecrotizingMyopathy } from './immune-mediated-necrotizing-myopathy'
import { immuneRelatedSideEffectsOfCancerTreatment } from './immune-related-side-effects-of-cancer-treatment'
import { immuneThrombocytopenia } from './immune-thrombocytopenia'
import { inclusionBodyMyositis } from './inclusion-body-myositis'
import { intermediateUveitis } from './intermediate-uveitis'
import { juvenileDermatomyositis } from './juvenile-dermatomyositis'
import { juvenileIdiopathicArthritis } from './juvenile-idiopathic-arthritis'
import { kawasakiDisease } from './kawasaki-disease'
import { kikuchiDisease } from './kikuchi-disease'
import { lambertEaton } from './lambert-eaton'
import { latentAutoimmuneDiabetes } from './latent-autoimmune-diabetes'
import { lichenPlanopilaris } from './lichen-planopilaris'
import { lichenPlanus } from './lichen-planus'
import { lichenSclerosus } from './lichen-sclerosus'
import { limitedSystemicSclerosis } from './limited-systemic-sclerosis'
import { linearIgaDisease } from './linear-iga-disease'
import { lupusNephritis } from './lupus-nephritis'
import { membranousNephropathy } from './membranous-nephropathy'
import { mevalonateKinaseDeficiency } from './mevalonate-kinase-deficiency'
import { microscopicColitis } from './microscopic-colitis'
import { microscopicPolyangiitis } from './microscopic-polyangiitis'
import { millerFisher } from './miller-fisher'
import { minimalChangeDisease } from './minimal-change-disease'
import { mixedConnectiveTissueDisease } from './mixed-connective-tissue-disease'
import { mogAntibodyDisease } from './mog-antibody-disease'
import { morphea } from './morphea'
import { mucousMembranePemphigoid } from './mucous-membrane-pemphigoid'
import { multifocalMotorNeuropathy } from './multifocal-motor-neuropathy'
import { multipleSclerosis } from './multiple-sclerosis'
import { multisystemInflammatorySyndromeInChildren } from './multisystem-inflammatory-syndrome-in-children'
import { myastheniaGravis } from './myasthenia-gravis'
import { narcolepsyType1 } from './narcolepsy-type-1'
import { neonatalLupus } from './neonatal-lupus'
import { neuromyelitisOptica } from './neuromyelitis-optica'
import { neuromyotonia } from './neuromyotonia'
import { opsoclonusMyoclonus } from './opsoclonus-myoclonus'
import { opticNeuritis } from './optic-neuritis'
import { palindromicRheumatism } from './palindromic-rheumatism'
import { paraneoplasticCerebellarDegeneration } from './paraneoplastic-cerebellar-degeneration'
import { pemphigoidGestationis } from './pemphigoid-gestationis'
import { pemphigusFoliaceus } from './pemphigus-foliaceus'
import { pemphigusVulgaris } from './pemphigus-vulgaris'
import { perniciousAnemia } from './pernicious-anemia'
import { pfapaSyndrome } from './pfapa-syndrome'
import { polyarteritisNodosa } from './polyarteritis-nodosa'
import { polymyalgiaRheumatica } from './polymyalgia-rheumatica'
import { polymyositis } from './polymyositis'
import { postStreptococcalGlomerulonephritis } from './post-streptococcal-glomerulonephritis'
import { postpartumThyroiditis } from './postpartum-thyroiditis'
import { primaryBiliaryCholangitis } from './primary-biliary-cholangitis'
import { primaryCnsVasculitis } from './primary-cns-vasculitis'
import { primarySclerosingCholangitis } from './primary-sclerosing-cholangitis'
import { psoriasis } from './psoriasis'
import { psoriaticArthritis } from './psoriatic-arthritis'
import { pyodermaGangrenosum } from './pyoderma-gangrenosum'
import { rasmussenEncephalitis } from './rasmussen-encephalitis'
import { raynaudPhenomenon } from './raynaud-phenomenon'
import { reactiveArthritis } from './reactive-arthritis'
import { recurrentPericarditis } from './recurrent-pericarditis'
import { relapsingPolychondritis } from './relapsing-polychondritis'
import { retroperitonealFibrosis } from './retroperitoneal-fibrosis'
import { rheumaticFever } from './rheumatic-fever'
import { rheumatoidArthritis } from './rheumatoid-arthritis'
import { sarcoidosis } from './sarcoidosis'
import { schnitzlerSyndrome } from './schnitzler-syndrome'
import { scleritis } from './scleritis'
import { silentThyroiditis } from './silent-thyroiditis'
import { sjogrenDisease } from './sjogren-disease'
import { stiffPersonSyndrome } from './stiff-person-syndrome'
import { subacuteThyroiditis } from './subacute-thyroiditis'
import { susacSyndrome } from './susac-syndrome'
import { sweetSyndrome } from './sweet-syndrome'
import { sydenhamChorea } from './sydenham-chorea'
import { systemicLupusErythematosus } from './systemic-lupus-erythematosus'
import { systemicSclerosis } from './systemic-sclerosis'
import { takayasuArteritis } from './takayasu-arteritis'
import { thromboangiitisObliterans } from './thromboangiitis-obliterans'
import { thromboticThrombocytopenicPurpura } from './thrombotic-thrombocytopenic-purpura'
import { thyroidEyeDisease } from './thyroid-eye-disease'
import { tnfReceptorAssociatedPeriodicSyndrome } from './tnf-receptor-associated-periodic-syndrome'
import { tolosaHuntSyndrome } from './tolosa-hunt-syndrome'
import { transverseMyelitis } from './transverse-myelitis'
import { tubulointerstitialNephritisUveitis } from './tubulointerstitial-nephritis-uveitis'
import { type1Diabetes } from './type-1-diabetes'
import { ulcerativeColitis } from './ulcerative-colitis'
import { undifferentiatedConnectiveTissueDisease } from './undifferentiated-connective-tissue-disease'
import { urticarialVasculitis } from './urticarial-vasculitis'
import { vexasSyndrome } from './vexas-syndrome'
import { vitiligo } from './vitiligo'
import { vogtKoyanagiHarada } from './vogt-koyanagi-harada'
import { warmAutoimmuneHemolyticAnemia } from './warm-autoimmune-hemolytic-anemia'

/** Every condition the self-check knows, in alphabetical order of their ids. */
export const conditions: readonly Condition[] = [
  acquiredHemophiliaA,
  acuteDisseminatedEncephalomyelitis,
  addisonDisease,
  adultOnsetStillsDisease,
  alopeciaAreata,
  anteriorUveitis,
  antiGbmDisease,
  antiLgi1Encephalitis,
  antiNmdaReceptorEncephalitis,
  antiphospholipidSyndrome,
  antisynthetaseSyndrome,
  autoimmuneAutonomicGanglionopathy,
  autoimmuneEnteropathy,
  autoimmuneGastritis,
  autoimmuneHepatitis,
  autoimmuneHypoparathyroidism,
  autoimmuneHypophysitis,
  autoimmuneInnerEarDisease,
  autoimmuneInterstitialLungDisease,
  autoimmuneLymphoproliferativeSyndrome,
  autoimmuneMyocarditis,
  autoimmuneNeutropenia,
  autoimmuneOvarianInsufficiency,
  autoimmunePancreatitis,
  autoimmunePolyglandularType1,
  autoimmunePolyglandularType2,
  autoimmunePulmonaryAlveolarProteinosis,
  autoimmuneThyroidEncephalopathy,
  axialSpondyloarthritis,
  behcetDisease,
  birdshotChorioretinopathy,
  blauSyndrome,
  bullousPemphigoid,
  castlemanDisease,
  celiacDisease,
  chronicNonbacterialOsteomyelitis,
  chronicSpontaneousUrticaria,
  cidp,
  coganSyndrome,
  coldAgglutininDisease,
  crohnsDisease,
  cryoglobulinemicVasculitis,
  cryopyrinAssociatedPeriodicSyndromes,
  cutaneousLupus,
  cutaneousSmallVesselVasculitis,
  dermatitisHerpetiformis,
  dermatomyositis,
  drugInducedLupus,
  eosinophilicEsophagitis,
  eosinophilicFasciitis,
  eosinophilicGranulomatosisWithPolyangiitis,
  epidermolysisBullosaAcquisita,
  erythemaNodosum,
  evansSyndrome,
  familialMediterraneanFever,
  feltySyndrome,
  giantCellArteritis,
  granulomaAnnulare,
  granulomatosisWithPolyangiitis,
  gravesDisease,
  guillainBarre,
  hashimotoThyroiditis,
  hemophagocyticLymphohistiocytosis,
  hidradenitisSuppurativa,
  hughesStovinSyndrome,
  igaNephropathy,
  igaVasculitis,
  igg4RelatedDisease,
  immuneAplasticAnemia,
  immuneMediatedNecrotizingMyopathy,
  immuneRelatedSideEffectsOfCancerTreatment,
  immuneThrombocytopenia,
  inclusionBodyMyositis,
  intermediateUveitis,
  juvenileDermatomyositis,
  juvenileIdiopathicArthritis,
  kawasakiDisease,
  kikuchiDisease,
  lambertEaton,
  latentAutoimmuneDiabetes,
  lichenPlanopilaris,
  lichenPlanus,
  lichenSclerosus,
  limitedSystemicSclerosis,
  linearIgaDisease,
  lupusNephritis,
  membranousNephropathy,
  mevalonateKinaseDeficiency,
  microscopicColitis,
  microscopicPolyangiitis,
  millerFisher,
  minimalChangeDisease,
  mixedConnectiveTissueDisease,
  mogAntibodyDisease,
  morphea,
  mucousMembranePemphigoid,
  multifocalMotorNeuropathy,
  multipleSclerosis,
  multisystemInflammatorySyndromeInChildren,
  myastheniaGravis,
  narcolepsyType1,
  neonatalLupus,
  neuromyelitisOptica,
  neuromyotonia,
  opsoclonusMyoclonus,
  opticNeuritis,
  palindromicRheumatism,
  paraneoplasticCerebellarDegeneration,
  pemphigoidGestationis,
  pemphigusFoliaceus,
  pemphigusVulgaris,
  perniciousAnemia,
  pfapaSyndrome,
  polyarteritisNodosa,
  polymyalgiaRheumatica,
  polymyositis,
  postStreptococcalGlomerulonephritis,
  postpartumThyroiditis,
  primaryBiliaryCholangitis,
  primaryCnsVasculitis,
  primarySclerosingCholangitis,
  psoriasis,
  psoriaticArthritis,
  pyodermaGangrenosum,
  rasmussenEncephalitis,
  raynaudPhenomenon,
  reactiveArthritis,
  recurrentPericarditis,
  relapsingPolychondritis,
  retroperitonealFibrosis,
  rheumaticFever,
  rheumatoidArthritis,
  sarcoidosis,
  schnitzlerSyndrome,
  scleritis,
  silentThyroiditis,
  sjogrenDisease,
  stiffPersonSyndrome,
  subacuteThyroiditis,
  susacSyndrome,
  sweetSyndrome,
  sydenhamChorea,
  systemicLupusErythematosus,
  systemicSclerosis,
  takayasuArteritis,
  thromboangiitisObliterans,
  thromboticThrombocytopenicPurpura,
  thyroidEyeDisease,
  tnfReceptorAssociatedPeriodicSyndrome,
  tolosaHuntSyndrome,
  transverseMyelitis,
  tubulointerstitialNephritisUveitis,
  type1Diabetes,
  ulcerativeColitis,
  undifferentiatedConnectiveTissueDisease,
  urticarialVasculitis,
  vexasSyndrome,
  vitiligo,
  vogtKoyanagiHarada,
  warmAutoimmuneHemolyticAnemia,
]
