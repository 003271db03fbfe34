import type { ConditionId } from '@/content/condition-ids'

/** What each condition is, in one sentence. The result carries them all, so that opening it asks the host for nothing that depends on the answers. */
export const conditionLines = {
  'acquired-hemophilia-a':
    'Antibodies block a clotting protein, so large bruises appear in people who never bled easily before.',
  'acute-disseminated-encephalomyelitis':
    'One broad attack on the brain and spinal cord, mostly in children after an infection.',
  'addison-disease':
    'The immune system destroys the adrenal glands, so the body runs short of cortisol and salt hormone.',
  'adult-onset-stills-disease':
    'An adult gets high fever on most days, with sore joints and a faint rash that comes and goes.',
  'alopecia-areata':
    'The immune system attacks hair roots, which causes sudden, smooth bald patches.',
  'anterior-uveitis':
    'The inside of the eye gets inflamed. It can harm sight, so it needs eye care the same day.',
  'anti-gbm-disease':
    'Antibodies attack the filters of the kidneys and often the lungs, and it can move fast.',
  'anti-lgi1-encephalitis':
    'An immune attack on the brain causes memory loss and brief jerks of face and arm in older adults.',
  'anti-nmda-receptor-encephalitis':
    'Antibodies to a brain receptor cause sudden changes in behavior, seizures and odd movements.',
  'antiphospholipid-syndrome':
    'Antibodies make the blood clot too easily, which can block a vessel or harm a pregnancy.',
  'antisynthetase-syndrome':
    'The lungs, muscles and joints become inflamed, often with rough hands and an antibody such as anti-Jo-1.',
  'autoimmune-autonomic-ganglionopathy':
    'The immune system blocks the nerves that run blood pressure, gut, bladder, tears and sweat.',
  'autoimmune-enteropathy':
    'A rare attack on the small bowel lining, with severe diarrhea that a gluten-free diet does not help.',
  'autoimmune-gastritis':
    'The immune system thins the stomach lining, which lowers acid, iron and vitamin B12.',
  'autoimmune-hepatitis':
    'The immune system attacks the cells of the liver and can scar it over time.',
  'autoimmune-hypoparathyroidism':
    'Small glands in the neck stop making enough hormone, so calcium in the blood falls.',
  'autoimmune-hypophysitis':
    'A small gland under the brain, the pituitary, becomes inflamed and sends too few signals.',
  'autoimmune-inner-ear-disease':
    'Hearing gets worse in both ears over weeks to months, and steroids can sometimes bring some of it back.',
  'autoimmune-interstitial-lung-disease':
    'The lungs become inflamed and scarred as part of an autoimmune disease.',
  'autoimmune-lymphoproliferative-syndrome':
    'An inherited fault keeps old immune cells alive, which causes big glands, a big spleen and low blood counts.',
  'autoimmune-myocarditis':
    'The heart muscle becomes inflamed, sometimes after a virus. It can be sudden and serious.',
  'autoimmune-neutropenia':
    'Antibodies destroy white blood cells that fight germs, mostly in a mild form in small children.',
  'autoimmune-ovarian-insufficiency':
    'The ovaries stop working before age 40, in a small share of people because of the immune system.',
  'autoimmune-pancreatitis':
    'Swelling of the pancreas that can look like cancer and often gets better with steroids.',
  'autoimmune-polyglandular-type-1':
    'A rare inherited illness with yeast infections, low calcium and adrenal failure that starts in childhood.',
  'autoimmune-polyglandular-type-2':
    "Addison's disease together with autoimmune thyroid disease, type 1 diabetes or both.",
  'autoimmune-pulmonary-alveolar-proteinosis':
    'Antibodies keep lung cells from clearing a natural film, which then fills the air sacs.',
  'autoimmune-thyroid-encephalopathy':
    'A rare brain illness with confusion, seizures or shaking, found along with thyroid antibodies.',
  'axial-spondyloarthritis':
    'Inflammation of the spine and of the joints at its base, which eases with movement and not with rest.',
  'behcet-disease':
    'Sores keep coming back in the mouth and on the genitals, often with eye, skin or joint trouble.',
  'birdshot-chorioretinopathy':
    'A slow inflammation at the back of both eyes, seen almost only in people with the HLA-A29 gene.',
  'blau-syndrome':
    'A gene change causes a bumpy rash, puffy joints and inflamed eyes, often before age 5.',
  'bullous-pemphigoid':
    'Antibodies attack the layer under the skin surface, which causes itching and firm blisters, mostly in older adults.',
  'castleman-disease':
    'Glands grow too large, in one area or in many, and the whole body can become inflamed.',
  'celiac-disease':
    'Gluten, found in wheat, barley and rye, makes the immune system damage the small bowel.',
  'chronic-nonbacterial-osteomyelitis':
    'Bones become inflamed and sore with no infection, mostly in children and often in several places.',
  'chronic-spontaneous-urticaria':
    'Hives or deep swelling on most days for over 6 weeks, with no outside cause.',
  cidp: 'An immune attack on the nerves brings weakness and numbness that build for more than 8 weeks.',
  'cogan-syndrome':
    'Eyes become red and sore, and hearing drops quickly with spinning, mostly in young adults.',
  'cold-agglutinin-disease':
    'Antibodies make red blood cells clump together and break down in the cold.',
  'crohns-disease':
    'Inflammation that can affect any part of the gut, often the end of the small bowel.',
  'cryoglobulinemic-vasculitis':
    'Proteins in the blood clump together in the cold and inflame small blood vessels.',
  'cryopyrin-associated-periodic-syndromes':
    'A gene change keeps an alarm switched on, with fever, a rash like hives, sore joints and red eyes.',
  'cutaneous-lupus':
    'A form of lupus that stays mainly in the skin, though some people also have it in other organs.',
  'cutaneous-small-vessel-vasculitis':
    'Tiny vessels in the skin get inflamed, so purple spots show up, mostly on the lower legs.',
  'dermatitis-herpetiformis':
    'A very itchy rash with small blisters, caused by gluten: the skin form of celiac disease.',
  dermatomyositis:
    'Muscles near the trunk get weak, and a rash shows on the eyelids, knuckles or chest.',
  'drug-induced-lupus':
    'An illness like lupus that a medicine sets off, and that usually clears after a doctor changes it.',
  'eosinophilic-esophagitis':
    'An immune and allergy-type inflammation of the food pipe, not a classic autoimmune disease.',
  'eosinophilic-fasciitis':
    'The layer under the skin of the arms and legs swells quickly and then turns hard and tight.',
  'eosinophilic-granulomatosis-with-polyangiitis':
    'Asthma and sinus trouble come first, then inflamed blood vessels and too many eosinophils.',
  'epidermolysis-bullosa-acquisita':
    'Antibodies attack the anchors of the skin, so it blisters and scars easily after knocks.',
  'erythema-nodosum':
    'Sore, warm lumps on the shins, as a reaction to an infection, a medicine or another illness.',
  'evans-syndrome':
    'The immune system attacks two or more kinds of blood cells, usually red cells and platelets.',
  'familial-mediterranean-fever':
    'An inherited illness that brings short attacks of fever with belly, chest or joint pain.',
  'felty-syndrome':
    'Long-standing rheumatoid arthritis with a large spleen and too few germ-fighting white blood cells.',
  'giant-cell-arteritis':
    'Arteries of the head become inflamed after age 50, and fast care can protect sight.',
  'granuloma-annulare':
    'Small, smooth bumps form rings on the skin, often on hands and feet. It is harmless.',
  'granulomatosis-with-polyangiitis':
    'Small blood vessels become inflamed, most often in the nose, lungs and kidneys.',
  'graves-disease': 'Antibodies push the thyroid, a gland in the neck, to make too much hormone.',
  'guillain-barre':
    'Often after an infection, the immune system attacks nerves, and weakness climbs over days to 4 weeks.',
  'hashimoto-thyroiditis':
    'The immune system slowly harms the thyroid, so that it makes too little hormone.',
  'hemophagocytic-lymphohistiocytosis':
    'The immune system runs out of control, with lasting high fever. It needs hospital care at once.',
  'hidradenitis-suppurativa':
    'The immune system inflames hair roots in skin folds, which causes deep, painful lumps that keep coming back.',
  'hughes-stovin-syndrome':
    'Clots form in veins, and arteries in the lungs bulge and can bleed. It is very rare.',
  'iga-nephropathy':
    'An antibody called IgA builds up in the filters of the kidneys and inflames them.',
  'iga-vasculitis':
    'Raised purple spots appear on the legs, with joint and belly pain, often in a child after a cold.',
  'igg4-related-disease':
    'Glands or organs swell and scar, and the swelling can look like a tumor.',
  'immune-aplastic-anemia':
    'The immune system attacks stem cells in the bone marrow, so all types of blood cells run low.',
  'immune-mediated-necrotizing-myopathy':
    'The hips and shoulders get weak fast and often badly, in some people after using a statin.',
  'immune-related-side-effects-of-cancer-treatment':
    'Cancer medicines that free up the immune system can also inflame healthy parts of the body.',
  'immune-thrombocytopenia':
    'The immune system destroys platelets, the tiny blood cells that help stop bleeding.',
  'inclusion-body-myositis':
    'The thighs and the muscles that bend the fingers slowly grow weak, mostly after age 50.',
  'intermediate-uveitis':
    'Immune cells cloud the jelly inside the eye, which brings floaters and blur, mostly without pain.',
  'juvenile-dermatomyositis':
    'An illness of children with weak muscles and a rash on the eyelids and knuckles.',
  'juvenile-idiopathic-arthritis':
    'Swollen, sore joints that start in a child under 16 and go on for 6 weeks or longer.',
  'kawasaki-disease':
    'A fever illness of young children, with red eyes, lips and rash, that can affect the heart arteries.',
  'kikuchi-disease':
    'Neck glands swell and hurt, often with fever, mostly in young adults. It tends to fade by itself.',
  'lambert-eaton':
    'Antibodies weaken the signal from nerve to muscle, in about half of people along with a lung cancer.',
  'latent-autoimmune-diabetes':
    'A slow form of autoimmune diabetes in adults that can be mistaken for type 2.',
  'lichen-planopilaris':
    'Immune cells scar the hair roots, so hair is lost in itchy patches or along the hairline.',
  'lichen-planus':
    'Immune cells inflame the skin, mouth, genitals, nails or scalp, with itchy flat bumps or sore white patches.',
  'lichen-sclerosus':
    'Skin becomes thin, white and itchy, most often on the vulva or the foreskin.',
  'limited-systemic-sclerosis':
    'A slower kind of scleroderma in the fingers, lower arms and face, with Raynaud’s and heartburn.',
  'linear-iga-disease':
    'Antibodies cause blisters in rings or strings, in young children or adults, at times because of a medicine.',
  'lupus-nephritis': 'Lupus that inflames the kidneys, often without any symptoms at first.',
  'membranous-nephropathy':
    'Antibodies harm the filters of the kidneys, so protein leaks out and the body swells.',
  'mevalonate-kinase-deficiency':
    'From the first years of life, fever attacks bring swollen neck glands, belly pain and loose stools.',
  'microscopic-colitis': 'Watery diarrhea from bowel inflammation that only a microscope can show.',
  'microscopic-polyangiitis':
    'The smallest blood vessels become inflamed, most often in the kidneys and lungs.',
  'miller-fisher':
    'A form of Guillain-Barré syndrome that brings double vision and loss of balance.',
  'minimal-change-disease':
    'The kidneys suddenly leak protein, which makes the face, legs or belly swell.',
  'mixed-connective-tissue-disease':
    'One illness that mixes signs of lupus, scleroderma and muscle inflammation, with a typical antibody (anti-U1-RNP).',
  'mog-antibody-disease':
    'Attacks on the eye nerves, spinal cord or brain come with antibodies to a protein called MOG.',
  morphea: 'Skin gets hard in patches or lines, while the inner organs stay healthy.',
  'mucous-membrane-pemphigoid':
    'Antibodies cause blisters, sores and scars on moist surfaces, mostly in the mouth and eyes.',
  'multifocal-motor-neuropathy':
    'Slow, uneven weakness often starts in one hand or wrist, while feeling stays normal.',
  'multiple-sclerosis':
    'The immune system attacks the covering of nerves in the brain and spinal cord.',
  'multisystem-inflammatory-syndrome-in-children':
    'Weeks after COVID-19, a child gets a lasting fever, belly pain, a rash or red eyes.',
  'myasthenia-gravis':
    'Antibodies block signals from nerve to muscle, so strength fades with use and returns with rest.',
  'narcolepsy-type-1':
    'Brain cells that keep us awake are lost, with sleep attacks and sudden weakness on laughing.',
  'neonatal-lupus':
    'A mother’s antibodies reach the unborn baby and can cause a rash or a slow heartbeat.',
  'neuromyelitis-optica':
    'The immune system makes severe attacks on the eye nerves, the spinal cord and sometimes the lower brain.',
  neuromyotonia:
    'Overactive nerves make muscles twitch, cramp and stiffen, even in sleep, often with heavy sweating.',
  'opsoclonus-myoclonus':
    'The eyes dart about and the body jerks. In small children, a tumor is often the trigger.',
  'optic-neuritis':
    'The nerve behind the eye swells, so the eye hurts when it moves and sight grows dim over days.',
  'palindromic-rheumatism':
    'Joint pain and swelling that come in short, sudden bouts and are gone within hours or days.',
  'paraneoplastic-cerebellar-degeneration':
    'The immune system reacts to a hidden cancer and harms the balance center of the brain.',
  'pemphigoid-gestationis':
    'A very itchy, blistering rash of later pregnancy that often starts around the navel.',
  'pemphigus-foliaceus':
    'A form of pemphigus in the top layer of the skin, with crusted patches but no mouth sores.',
  'pemphigus-vulgaris':
    'Antibodies loosen the skin and mouth lining, so that painful raw areas form.',
  'pernicious-anemia':
    'The stomach stops making a protein the body needs to absorb vitamin B12, which harms blood and nerves.',
  'pfapa-syndrome':
    'About once a month, a well child gets days of high fever with a sore throat and mouth sores.',
  'polyarteritis-nodosa':
    'Middle-sized arteries become inflamed, which can affect the nerves, skin, gut and kidneys.',
  'polymyalgia-rheumatica': 'Both shoulders and both hips ache and feel stiff, in people over 50.',
  polymyositis:
    'The immune system attacks the muscles near the trunk, without the rash that comes with dermatomyositis.',
  'post-streptococcal-glomerulonephritis':
    'Weeks after a strep throat or skin infection, the kidney filters swell, and urine can turn dark.',
  'postpartum-thyroiditis':
    'The thyroid becomes inflamed in the year after a birth, often too fast first and then too slow.',
  'primary-biliary-cholangitis':
    'The immune system slowly damages the small bile ducts in the liver.',
  'primary-cns-vasculitis':
    'Blood vessels of the brain get inflamed, which can cause headaches, poor memory or strokes.',
  'primary-sclerosing-cholangitis':
    'The tubes that carry bile out of the liver (bile ducts) become inflamed, scarred and narrow.',
  psoriasis: 'The immune system speeds up skin growth, which makes thick, scaly patches.',
  'psoriatic-arthritis':
    'Joint and tendon inflammation linked with psoriasis, often with nail pits or a whole swollen finger or toe.',
  'pyoderma-gangrenosum':
    'The immune system causes a fast-growing, painful open sore (ulcer) with dark edges.',
  'rasmussen-encephalitis':
    'Inflammation on one side of the brain, mostly in a child, brings seizures that are hard to control.',
  'raynaud-phenomenon': 'Small blood vessels in the fingers and toes tighten too much in the cold.',
  'reactive-arthritis':
    'Joints swell and hurt 1 to 4 weeks after an infection of the gut or the genitals.',
  'recurrent-pericarditis': 'The sac around the heart becomes inflamed again and again.',
  'relapsing-polychondritis':
    'The immune system attacks cartilage, most often in the ears and nose, and sometimes in the windpipe.',
  'retroperitoneal-fibrosis':
    'Scar-like tissue at the back of the belly can squeeze the tubes that drain the kidneys.',
  'rheumatic-fever':
    'An immune reaction 2 to 4 weeks after a strep throat that can scar the heart valves.',
  'rheumatoid-arthritis':
    'The immune system attacks the lining of the joints, most often in the hands and feet.',
  sarcoidosis: 'Immune cells form small clumps, most often in the lungs and lymph glands.',
  'schnitzler-syndrome':
    'An adult has hives for years, with fever, bone pain and one single antibody in the blood.',
  scleritis: 'The tough white wall of the eye gets inflamed, which causes deep, drilling pain.',
  'silent-thyroiditis':
    'The thyroid gets inflamed without pain. Its hormone runs high for some weeks, then often low.',
  'sjogren-disease': 'The immune system attacks the glands that keep the eyes and mouth moist.',
  'stiff-person-syndrome':
    'The trunk and legs grow stiff, and noise, touch or stress can set off painful spasms.',
  'subacute-thyroiditis':
    'The thyroid gets sore and swollen, often after a virus, and its hormone runs high, then low.',
  'susac-syndrome':
    'The immune system attacks tiny blood vessels in the brain, the eyes and the inner ears.',
  'sweet-syndrome':
    'White blood cells rush into the skin, which causes sudden, tender patches and fever.',
  'sydenham-chorea':
    'A child makes jerky movements they cannot control, weeks to months after a strep throat.',
  'systemic-lupus-erythematosus':
    'The immune system turns on healthy tissue, most often in the joints, skin, blood and kidneys.',
  'systemic-sclerosis':
    'Skin and some inner organs grow tight and scarred, and small blood vessels close too easily in the cold.',
  'takayasu-arteritis':
    'The main artery of the body and its branches become inflamed and narrow, mostly in young women.',
  'thromboangiitis-obliterans':
    'Vessels of the hands and feet get inflamed and clog. Nearly all people with it use tobacco.',
  'thrombotic-thrombocytopenic-purpura':
    'Tiny clots block small blood vessels, which is an emergency that hospitals can treat.',
  'thyroid-eye-disease':
    "The tissues behind the eyes swell, mostly in people with Graves' disease.",
  'tnf-receptor-associated-periodic-syndrome':
    'Fever attacks last 1 to 3 weeks, with belly pain and muscle pain that moves along a limb.',
  'tolosa-hunt-syndrome':
    'Inflammation behind one eye brings strong pain and double vision. It needs help at once.',
  'transverse-myelitis':
    'The spinal cord swells over hours to days, which needs hospital care at once.',
  'tubulointerstitial-nephritis-uveitis':
    'The kidneys and the eyes become inflamed, most often in teenagers, after weeks of feeling unwell.',
  'type-1-diabetes':
    'The immune system destroys the cells that make insulin, so blood sugar rises.',
  'ulcerative-colitis':
    'Inflammation of the lining of the large bowel, nearly always including the rectum.',
  'undifferentiated-connective-tissue-disease':
    'Signs of an autoimmune disease and a positive blood test that do not yet fit one named disease.',
  'urticarial-vasculitis':
    'Hives last longer than a day, may burn or hurt, and may leave a bruise-like mark.',
  'vexas-syndrome':
    'Late in life, changed blood-forming cells cause fever, sore skin, a painful ear or nose, and anemia.',
  vitiligo: 'The cells that give skin its color are lost, which leaves white patches.',
  'vogt-koyanagi-harada':
    'The immune system attacks the cells that make color in the eyes, ears, brain lining and skin.',
  'warm-autoimmune-hemolytic-anemia':
    'Antibodies that work at body temperature break down red blood cells too early.',
} as const satisfies Record<ConditionId, string>
