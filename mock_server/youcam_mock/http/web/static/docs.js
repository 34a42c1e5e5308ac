// Starts Swagger UI with the contract of this mock, signed in as its first account.
const place = document.getElementById("reference");

const viewer = SwaggerUIBundle({
  domNode: place,
  url: place.dataset.contract,
  deepLinking: true,
  docExpansion: "none",
  defaultModelsExpandDepth: -1,
  displayRequestDuration: true,
  filter: true,
  tryItOutEnabled: true,
  // The badge would be loaded from elsewhere.
  validatorUrl: null,
  onComplete() {
    for (const [scheme, bearer] of Object.entries(JSON.parse(place.dataset.bearers))) {
      viewer.preauthorizeApiKey(scheme, bearer);
    }
  },
});
