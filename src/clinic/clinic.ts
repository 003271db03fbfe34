export { defaultClinic as clinic } from 'virtual:default-clinic'
