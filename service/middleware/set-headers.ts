import { secureHeaders } from 'hono/secure-headers'

/**
 * What a browser may do with the answers: run the service's own files and nothing else, show them in no frame, tell
 * nobody where one came from. HSTS is left to whoever ends TLS.
 */
export const setHeaders = () =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: {
      camera: [],
      microphone: [],
      geolocation: [],
      payment: [],
      usb: [],
      displayCapture: [],
      browsingTopics: [],
    },
    xFrameOptions: 'DENY',
    strictTransportSecurity: false,
  })
