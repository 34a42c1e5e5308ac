// How the view looks. It is dark in every scheme: a bright frame would light the face.

export const VIEW_STYLE = `
:host {
  all: initial;
  display: block;
  position: relative;
  max-width: 100%;
  overflow: hidden;
  border-radius: 0.75rem;
  background: #101418;
  color: #fff;
  font: 1rem/1.4 system-ui, sans-serif;
}
:host(.floating) {
  position: fixed;
  inset: 0;
  margin: auto;
  max-height: 100%;
  z-index: 2147483000;
  box-shadow: 0 0 0 100vmax #000a;
}
:host(:focus-visible),
button:focus-visible {
  outline: 3px solid #9cf;
  outline-offset: -3px;
}
canvas {
  display: block;
  width: 100%;
  height: 100%;
  object-fit: cover;
}
canvas.mirrored {
  transform: scaleX(-1);
}
svg {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
svg .around {
  fill: #0a0d1099;
}
svg .oval {
  fill: none;
  stroke: #ffc95c;
  stroke-width: 1;
  stroke-dasharray: 3 2;
}
svg.good .oval {
  stroke: #6ee7a0;
  stroke-dasharray: none;
}
.advice {
  position: absolute;
  inset: 0.75rem 3.5rem auto;
  margin: 0 auto;
  width: fit-content;
  padding: 0.35rem 0.9rem;
  border-radius: 1.2rem;
  background: #101418d9;
  text-align: center;
}
.bottom {
  position: absolute;
  inset: auto 0 0;
  display: grid;
  gap: 0.6rem;
  padding: 2rem 0.75rem 0.9rem;
  background: linear-gradient(#10141800, #101418e6 40%);
}
.signs,
.buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem;
  justify-content: center;
  margin: 0;
  padding: 0;
  list-style: none;
}
.signs li {
  padding: 0.1rem 0.6rem;
  border: 1px solid #ffc95c;
  border-radius: 1rem;
  background: #101418d9;
  font-size: 0.85rem;
}
.signs li.good {
  border-color: #6ee7a0;
}
button {
  min-height: 2.75rem;
  padding: 0 1.1rem;
  border: 1px solid #fff9;
  border-radius: 1.4rem;
  background: #101418d9;
  color: #fff;
  font: inherit;
  cursor: pointer;
}
button.main {
  background: #fff;
  color: #101418;
  font-weight: 600;
}
button.close {
  position: absolute;
  inset: 0.5rem 0.5rem auto auto;
  width: 2.75rem;
  padding: 0;
  font-size: 1.2rem;
}
[hidden] {
  display: none !important;
}
`;
