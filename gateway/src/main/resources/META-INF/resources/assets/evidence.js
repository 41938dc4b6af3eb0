// Shows how much of a file has gone. Without this script the browser's own waiting shows that it goes.
document.addEventListener("htmx:xhr:progress", event => {
  const sending = event.target.querySelector(".sending");
  if (sending && event.detail.lengthComputable) {
    sending.hidden = false;
    sending.querySelector("progress").value = event.detail.loaded / event.detail.total;
  }
});

document.addEventListener("htmx:afterRequest", event => {
  const sending = event.target.querySelector(".sending");
  if (sending) {
    sending.hidden = true;
  }
});
