/** The clinic of a page that names none: `public/clinics/demo.json`, or the file that the build was told. */
declare module 'virtual:default-clinic' {
  export const defaultSlug: string
  export const defaultClinic: import('./schema').Clinic
}
