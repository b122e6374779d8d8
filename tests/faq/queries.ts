/** What people type, and the items of which one should be among the first three. */
export interface TypedQuery {
  readonly typed: string;
  readonly expected: readonly string[];
}

export const QUERIES: readonly TypedQuery[] = [
  // Short keyword queries
  { typed: 'ota mandatory?', expected: ['ota-in-law'] },
  { typed: 'usb update allowed', expected: ['local-update-path'] },
  { typed: 'air-gapped', expected: ['offline-or-intermittent'] },
  { typed: 'code signing', expected: ['signatures-required', 'signing-keys', 'channel-security'] },
  { typed: 'hsm required', expected: ['signing-keys'] },
  { typed: 'https enough', expected: ['tls-alone'] },
  { typed: 'downgrade protection', expected: ['anti-rollback'] },
  { typed: 'canary rollout', expected: ['staged-rollout'] },
  { typed: 'opt-out', expected: ['opt-out-required'] },
  { typed: 'snooze update', expected: ['postpone-updates'] },
  { typed: 'penalties', expected: ['fines'] },
  { typed: 'support period how long', expected: ['support-period-length'] },
  { typed: 'support less than 5 years', expected: ['under-five-years'] },
  { typed: '5 years enough', expected: ['five-years-default'] },
  { typed: 'transitive dependencies', expected: ['sbom-depth'] },
  { typed: 'sbom every release', expected: ['sbom-per-release'] },
  { typed: 'headless device', expected: ['no-screen'] },
  { typed: 'early warning small company', expected: ['micro-24-hours'] },
  { typed: 'open source steward', expected: ['steward-updates'] },
  { typed: 'hobby project github', expected: ['foss-not-monetised'] },
  { typed: 'importer duties', expected: ['importer-distributor-duty'] },
  { typed: 'old stock', expected: ['sell-after-support', 'flaw-while-in-warehouse'] },
  { typed: 'archive of old versions', expected: ['offer-old-versions'] },
  { typed: 'embargo', expected: ['delay-publication'] },
  { typed: 'security.txt', expected: ['contact-and-policy'] },
  { typed: 'bespoke software', expected: ['tailor-made-charge'] },
  { typed: 'EN 303 645', expected: ['which-standard-gives-presumption'] },
  { typed: 'user manual updates', expected: ['update-instructions'] },
  { typed: 'cloud backend', expected: ['backend-part-of-product', 'own-update-service'] },
  { typed: 'power cut during update', expected: ['failed-update'] },
  { typed: 'Zigbee hub', expected: ['gateway-verifies'] },
  { typed: 'mask rom', expected: ['rom-only-device'] },
  { typed: 'legacy products', expected: ['old-products-and-updates', 'old-products-patching'] },
  { typed: 'penetration test', expected: ['test-update-path'] },
  { typed: 'eos date packaging', expected: ['end-date-form'] },
  { typed: 'application date', expected: ['duty-start-and-end'] },
  { typed: 'audit checklist', expected: ['evidence-pack'] },
  { typed: 'premium features', expected: ['paid-features'] },
  { typed: 'leaked key', expected: ['signing-key-leak'] },
  { typed: 'custom firmware reseller', expected: ['someone-else-modifies'] },
  {
    typed: 'backport fixes to 3.x branch',
    expected: ['latest-version-only', 'fix-only-in-next-major'],
  },

  // Whole questions and half sentences
  {
    typed: 'do we have to patch every single CVE our scanner finds',
    expected: ['patch-every-flaw'],
  },
  {
    typed: 'what happens if the customer just never installs the update',
    expected: ['user-does-not-update'],
  },
  {
    typed: 'can we charge companies for security patches in the maintenance contract',
    expected: ['business-maintenance-fee', 'tailor-made-charge'],
  },
  {
    typed: 'linux kernel we use reaches end of support before our product',
    expected: ['component-support-ends'],
  },
  {
    typed: 'can we tell customers to upgrade to version 5 to get the fix',
    expected: ['fix-only-in-next-major'],
  },
  {
    typed: 'is a big new release a substantial modification',
    expected: ['feature-update-substantial'],
  },
  {
    typed: 'does installing a security patch mean we need a new CE assessment',
    expected: ['security-update-substantial'],
  },
  {
    typed: 'we sold devices in 2024, do we still owe security patches for them?',
    expected: ['old-products-patching'],
  },
  {
    typed: 'can we keep producing the same model after december 2027',
    expected: ['old-design-new-units'],
  },
  {
    typed: 'do I have to send my patch for a library back to its developers',
    expected: ['report-upstream'],
  },
  {
    typed: 'machine asks the operator to confirm before it installs, is that ok',
    expected: ['approval-as-last-step'],
  },
  {
    typed: 'is it ok to ask for permission for auto updates in the setup wizard',
    expected: ['ask-at-first-start'],
  },
  {
    typed: 'do industrial controllers have to update themselves automatically',
    expected: ['auto-for-all-products'],
  },
  {
    typed: 'does the support clock restart with every software version',
    expected: ['period-starts-when'],
  },
  {
    typed: 'how quickly must a patch be released after a vulnerability is found',
    expected: ['how-fast'],
  },
  {
    typed: 'we use a vendor like Mender or AWS for OTA, who is liable',
    expected: ['third-party-ota-service'],
  },
  {
    typed: 'someone broke into our build server and shipped malware to customers',
    expected: ['release-channel-attack'],
  },
  {
    typed: 'may we ship a product with a known bug that cannot be exploited',
    expected: ['launch-without-known-flaws'],
  },
  {
    typed: 'old phones cannot run the new OS, do they still need fixes',
    expected: ['hardware-too-old'],
  },
  {
    typed: 'do we need to actively look for signs of exploitation',
    expected: ['must-we-monitor'],
  },
  {
    typed: 'separate security fixes from feature releases',
    expected: ['bundle-fix-and-feature'],
  },
  {
    typed: 'what should a security advisory contain',
    expected: ['advisory-content'],
  },
  {
    typed: 'must the device show a message when support is over',
    expected: ['end-of-support-notice'],
  },
  {
    typed: 'we supply a radio module, what must we tell the device maker about updates',
    expected: ['integrator-instructions'],
  },
  {
    typed: 'when do we have to inform customers about a hacked device',
    expected: ['tell-users'],
  },
  {
    typed: 'how long after download may the device wait before rebooting to install',
    expected: ['appropriate-timeframe'],
  },
  {
    typed: 'boxes already on the shelf have vulnerable firmware',
    expected: ['flaw-while-in-warehouse'],
  },
  {
    typed: 'can the service engineer bill the customer for the trip to install a fix',
    expected: ['technician-only'],
  },

  // Typos
  { typed: 'sigature required for firmware', expected: ['signatures-required'] },
  {
    typed: 'substancial modification security patch',
    expected: ['security-update-substantial'],
  },
  {
    typed: 'actively exploited vunerability 72 hours',
    expected: ['exploited-flaw-clock'],
  },
  { typed: 'severe incidnet final report', expected: ['incident-clock'] },
  { typed: 'automtic updates on by defualt', expected: ['auto-default-on'] },
  { typed: 'turn off autmatic updates', expected: ['opt-out-required'] },
  { typed: 'techincal documentation each relase', expected: ['techdoc-after-release'] },
  { typed: 'supprot period shorter then five years', expected: ['under-five-years'] },
  {
    typed: 'firmwear update offline divice without internet',
    expected: ['offline-or-intermittent'],
  },
  { typed: 'distributer obligations updates', expected: ['importer-distributor-duty'] },
  { typed: 'recal if vulnerabilty cannot be fixed', expected: ['cannot-fix'] },
  {
    typed: 'harmonized standrad presumtion of conformity',
    expected: ['which-standard-gives-presumption'],
  },
  {
    typed: 'updates avialable for ten yeras',
    expected: ['keep-updates-available'],
  },
  { typed: 'free of chrage security updtes', expected: ['free-and-with-message'] },
  { typed: 'coordinated vulnerabilty disclousre policy', expected: ['contact-and-policy'] },
  { typed: 'critcal product class stricter', expected: ['class-and-updates'] },
  { typed: 'remote data procesing own platfrom', expected: ['own-update-service'] },
  { typed: 'bootlaoder cant be patched', expected: ['rom-only-device'] },
  { typed: 'open sorce non commerical', expected: ['foss-not-monetised'] },

  // Other words than those of the question; many of them have become keywords since
  { typed: 'sneakernet thumb drive integrity', expected: ['usb-same-protection'] },
  { typed: 'patch tuesday for our devices, fast enough?', expected: ['how-fast'] },
  {
    typed: 'buggy patch turned our routers into paperweights',
    expected: ['bad-update'],
  },
  { typed: 'blue/green partitions fallback to last good image', expected: ['failed-update'] },
  { typed: 'false positive CVE, not affected, do nothing?', expected: ['patch-every-flaw'] },
  { typed: 'VEX not affected at release date', expected: ['launch-without-known-flaws'] },
  {
    typed: 'nagging dialog before update installs, user has to say yes',
    expected: ['approval-as-last-step'],
  },
  {
    typed: 'man in the middle tampering with firmware download',
    expected: ['channel-security', 'tls-alone'],
  },
  { typed: 'zombie devices from 2015 in a DDoS network', expected: ['old-product-exploited'] },
  { typed: 'vendor went bankrupt, library orphaned', expected: ['component-support-ends'] },
  { typed: 'yubikey for release engineers', expected: ['signing-keys'] },
  { typed: 'nightly window at 3 am', expected: ['appropriate-timeframe'] },
  {
    typed: 'stockpile in distribution centre needs reflashing',
    expected: ['flaw-while-in-warehouse'],
  },
  { typed: 'wifi chip firmware blob from supplier', expected: ['whole-product-incl-parts'] },
  {
    typed: 'forking an abandoned product and selling it under our name',
    expected: ['someone-else-modifies'],
  },
  { typed: 'silicon bug, no patch possible', expected: ['cannot-fix'] },
  { typed: 'SolarWinds style hack of our CI', expected: ['release-channel-attack'] },

  // Provision numbers
  { typed: '13(9)', expected: ['keep-updates-available', 'ten-years-patching'] },
  { typed: 'Annex I II 8', expected: ['free-and-with-message'] },
  { typed: 'art 14 deadlines', expected: ['exploited-flaw-clock', 'incident-clock'] },
  { typed: 'annex vii updates', expected: ['document-distribution'] },
  {
    typed: 'recital 56',
    expected: ['auto-for-all-products', 'approval-as-last-step', 'auto-default-on'],
  },
  { typed: 'Art. 13(10)', expected: ['latest-version-only'] },
  {
    typed: 'article 69(3) reporting old devices',
    expected: ['old-product-exploited'],
  },
  { typed: '13(11) public archive', expected: ['offer-old-versions'] },
  { typed: 'Article 64 turnover', expected: ['fines'] },
  { typed: 'art. 24', expected: ['steward-updates'] },
  { typed: 'Annex II 8 (e)', expected: ['opt-out-required', 'update-instructions'] },
  { typed: 'article 13(6) upstream', expected: ['report-upstream'] },
  { typed: '13(4) justification', expected: ['document-why-not-automatic', 'must-be-updatable'] },
  { typed: 'art 14(8)', expected: ['tell-users'] },
  { typed: 'annex i part ii point 3', expected: ['test-update-path'] },

  // Word forms, capitals, diacritics, identifiers, spelling variants
  { typed: 'SIGNED UPDATES OBLIGATORY', expected: ['signatures-required'] },
  { typed: 'signing keys stored where', expected: ['signing-keys'] },
  { typed: 'CVE-2024-3094 exploited in our product', expected: ['exploited-flaw-clock'] },
  {
    typed: 'standardised vs. harmonised norms TÜV',
    expected: ['which-standard-gives-presumption'],
  },
  { typed: 'customized product business customer price', expected: ['tailor-made-charge'] },
  {
    typed: 'documenting that a release was not substantially modified',
    expected: ['record-modification-check'],
  },
  { typed: 'Updateable or not?', expected: ['must-be-updatable'] },
  { typed: 'naïve: are feature upgrades forced too?', expected: ['features-auto'] },

  // Neighbouring duties that are easily mixed up
  { typed: 'difference between advisory and user notification', expected: ['three-messages'] },
  { typed: '10 years of patches?', expected: ['ten-years-patching'] },
  { typed: 'after EOL still report?', expected: ['after-support-ends', 'old-product-exploited'] },
  {
    typed: 'exempt from automatic updates, still have to notify customers?',
    expected: ['exempt-from-auto-still-inform'],
  },
  {
    typed: 'why our product has no auto update - where to write that down',
    expected: ['document-why-not-automatic'],
  },

  // A word of the trade beside what is looked for
  { typed: 'firmware downgrade', expected: ['anti-rollback'] },
  { typed: 'firmware rollback', expected: ['anti-rollback'] },
  { typed: 'firmware sbom', expected: ['sbom-per-release', 'sbom-depth'] },
  { typed: 'firmware keys', expected: ['signing-keys'] },
  { typed: 'firmware opt-out', expected: ['opt-out-required'] },
  { typed: 'firmware recall', expected: ['cannot-fix'] },
  { typed: 'firmware price', expected: ['free-and-with-message'] },
  { typed: 'firmware end of support', expected: ['after-support-ends'] },

  // Places in words, places deeper than any citation, and places that are written too short
  { typed: 'Article 13 paragraph 9', expected: ['keep-updates-available'] },
  { typed: 'Art. 13 para 9', expected: ['keep-updates-available'] },
  { typed: 'paragraph 9 of article 13', expected: ['keep-updates-available'] },
  { typed: 'Art. 14 para 2', expected: ['exploited-flaw-clock'] },
  { typed: 'Art. 13 Abs. 9', expected: ['keep-updates-available'] },
  { typed: '13.9', expected: ['keep-updates-available'] },
  { typed: 'AnnexI II 8', expected: ['free-and-with-message'] },
  { typed: 'Anex I II 8', expected: ['free-and-with-message'] },
  { typed: 'Annex I.II.8', expected: ['free-and-with-message'] },
  { typed: 'Article 14 paragraph 2 point a', expected: ['exploited-flaw-clock'] },
  { typed: '14(2)(a)', expected: ['exploited-flaw-clock'] },
  { typed: '2(c)', expected: ['auto-default-on'] },
  { typed: '(2)(c)', expected: ['auto-default-on'] },
  { typed: 'point (2)(c)', expected: ['auto-default-on'] },

  // How long, forced, mandatory
  { typed: 'how long do we have to ship updates', expected: ['support-period-length'] },
  { typed: 'how long do we have to provide updates', expected: ['support-period-length'] },
  { typed: 'how many years of updates', expected: ['support-period-length'] },
  { typed: 'can we force updates', expected: ['opt-out-required', 'postpone-updates'] },
  { typed: 'forced updates', expected: ['opt-out-required', 'postpone-updates'] },
  { typed: 'update over CAN bus', expected: ['gateway-verifies', 'local-update-path'] },
  { typed: 'is OTA mandatory', expected: ['ota-in-law'] },
  { typed: 'over the air mandatory', expected: ['ota-in-law'] },

  // Names of techniques
  { typed: 'mcuboot', expected: ['anti-rollback', 'failed-update'] },
  { typed: 'CRC', expected: ['signatures-required'] },
  { typed: 'esp32', expected: ['must-be-updatable'] },
  { typed: 'PLC', expected: ['auto-for-all-products', 'exempt-from-auto-still-inform'] },
];

/**
 * Written before the search was tuned on the list above, from what people ask in public and from the catalogue of
 * questions, with some more added later; never tuned on. They say whether the search has learnt the subject and not the
 * list, whose figure is made by the list.
 */
export const HELD_OUT: readonly TypedQuery[] = [
  // What the duties ask for
  { typed: 'fix all vulnerabilities or risk based', expected: ['patch-every-flaw'] },
  {
    typed: 'zero known vulnerabilities at launch',
    expected: ['launch-without-known-flaws'],
  },
  {
    typed: 'do drivers and radio modules need to be updatable',
    expected: ['whole-product-incl-parts', 'must-be-updatable'],
  },
  {
    typed: 'offline machine with usb service port',
    expected: ['offline-or-intermittent', 'local-update-path', 'usb-same-protection'],
  },
  { typed: 'does the CRA force TLS', expected: ['tls-alone'] },
  { typed: 'iec 62443 enough?', expected: ['which-standard-gives-presumption'] },
  { typed: 'maximum penalty for missing patches', expected: ['fines'] },

  // Automatic installation
  {
    typed: 'is manufacturer responsible if users dont install',
    expected: ['user-does-not-update'],
  },
  {
    typed: 'appropriate timeframe in OT plants',
    expected: ['appropriate-timeframe'],
  },
  {
    typed: 'wait for user confirmation before install',
    expected: ['approval-as-last-step'],
  },
  {
    typed: 'explain how to disable auto updates',
    expected: ['opt-out-required', 'update-instructions'],
  },
  { typed: 'reboot later button', expected: ['postpone-updates'] },
  { typed: 'LED blink instead of notification', expected: ['no-screen'] },
  { typed: 'factory default auto-update enabled', expected: ['auto-default-on'] },

  // Secure delivery
  {
    typed: 'zip over https without checksum',
    expected: ['tls-alone', 'signatures-required', 'channel-security'],
  },
  { typed: 'stolen signing certificate', expected: ['signing-key-leak'] },
  { typed: 'attacker installs older vulnerable image', expected: ['anti-rollback'] },
  { typed: 'A/B partition power loss', expected: ['failed-update'] },
  { typed: 'bootloader in ROM not patchable', expected: ['rom-only-device'] },
  { typed: 'releasing to 5 percent of devices first', expected: ['staged-rollout'] },
  { typed: 'how often test updater', expected: ['test-update-path'] },

  // Price, versions, support
  {
    typed: 'one release with both security and features',
    expected: ['bundle-fix-and-feature'],
  },
  {
    typed: 'sell new functions but patches free',
    expected: ['paid-features', 'free-and-with-message'],
  },
  { typed: 'when is a product tailor-made', expected: ['tailor-made-charge'] },
  {
    typed: 'do we maintain an LTS branch',
    expected: ['latest-version-only', 'fix-only-in-next-major'],
  },
  {
    typed: 'is 10 years a download duty',
    expected: ['ten-years-patching', 'keep-updates-available'],
  },
  {
    typed: 'minimum support duration',
    expected: ['support-period-length', 'five-years-default', 'under-five-years'],
  },
  {
    typed: 'does each unit have its own support period',
    expected: ['period-starts-when'],
  },
  { typed: 'selling discontinued devices', expected: ['sell-after-support'] },
  { typed: 'third party lib unmaintained', expected: ['component-support-ends'] },

  // Older products and changes
  {
    typed: 'products sold before 11 december 2027',
    expected: ['old-products-and-updates', 'old-products-patching'],
  },
  {
    typed: 'when does a release need new conformity assessment',
    expected: ['feature-update-substantial', 'security-update-substantial'],
  },
  { typed: 'continue building same hardware', expected: ['old-design-new-units'] },

  // Others, reports, documents
  {
    typed: 'tell upstream project about flaw',
    expected: ['report-upstream'],
  },
  {
    typed: 'is our aws backend in scope',
    expected: ['backend-part-of-product', 'own-update-service', 'third-party-ota-service'],
  },
  {
    typed: 'does open source libary fall under cra',
    expected: ['foss-not-monetised', 'steward-updates'],
  },
  {
    typed: 'when does the 24 hour clock start',
    expected: ['exploited-flaw-clock', 'incident-clock'],
  },
  { typed: 'compromised npm package published by us', expected: ['release-channel-attack'] },
  { typed: 'must advisory be CSAF', expected: ['advisory-content'] },
  { typed: 'sbom for every version', expected: ['sbom-per-release'] },

  // Written after words of the trade, places in words and short words were mended, and not tuned on either
  { typed: 'device secure boot keys storage', expected: ['signing-keys'] },
  { typed: 'product rollback protection counter', expected: ['anti-rollback'] },
  { typed: 'can customers refuse an update', expected: ['user-does-not-update'] },
  { typed: 'do we have to sign firmware images', expected: ['signatures-required'] },
  { typed: 'update server hosted by a third party', expected: ['third-party-ota-service'] },
  { typed: 'is CI/CD pipeline in scope', expected: ['backend-part-of-product'] },
  { typed: 'how much are the fines', expected: ['fines'] },
  { typed: 'device has no internet connection', expected: ['offline-or-intermittent'] },
  { typed: 'machine without display', expected: ['no-screen'] },
  {
    typed: 'SD card update signature',
    expected: ['usb-same-protection', 'local-update-path', 'signatures-required'],
  },
  {
    typed: 'pay for security updates',
    expected: ['free-and-with-message', 'business-maintenance-fee', 'tailor-made-charge'],
  },
  {
    typed: 'must old versions stay downloadable',
    expected: ['keep-updates-available', 'offer-old-versions'],
  },
  { typed: 'device bricked by update incident report', expected: ['bad-update'] },
  { typed: 'gradual rollout allowed', expected: ['staged-rollout'] },
  { typed: 'software eol announcement', expected: ['end-of-support-notice', 'end-date-form'] },
  { typed: 'private key stolen', expected: ['signing-key-leak'] },
  { typed: 'is a bugfix a substantial modification', expected: ['security-update-substantial'] },
  {
    typed: 'resellers updating stock before sale',
    expected: ['flaw-while-in-warehouse', 'importer-distributor-duty'],
  },
  { typed: 'support only latest firmware version', expected: ['latest-version-only'] },
  { typed: 'Article 14 paragraph 8', expected: ['tell-users'] },
  { typed: 'Annex I Part II point 4', expected: ['advisory-content', 'delay-publication'] },
  { typed: '13.11', expected: ['offer-old-versions'] },
  { typed: 'art. 13 para. 21', expected: ['cannot-fix'] },
  { typed: 'who is liable for bought-in modules', expected: ['whole-product-incl-parts'] },
  { typed: 'reporting deadline small firms', expected: ['micro-24-hours'] },
  {
    typed: 'auto update in factories',
    expected: ['auto-for-all-products', 'appropriate-timeframe', 'exempt-from-auto-still-inform'],
  },
  {
    typed: 'where do we document the missing automatic update',
    expected: ['document-why-not-automatic'],
  },
  { typed: 'firmware hash enough', expected: ['signatures-required', 'tls-alone'] },
  { typed: 'users must be told about attack', expected: ['tell-users'] },
  {
    typed: 'microcontroller cannot be updated in field',
    expected: ['must-be-updatable', 'rom-only-device'],
  },
];
