/** The clinic of a page that names none: `public/clinics/demo.json`, or the file that the build was told. */
declare module 'virtual:default-clinic' {
  export const defaultSlug: string
  /** It has chosen neither colors nor a theme, and its steps leave entries in the history. */
  export const defaultIsPlain: boolean
  export const defaultClinic: import('./schema').Clinic
}
