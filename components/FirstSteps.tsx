/** The ways on from a screen that holds nothing yet: a report to try it on, and where real ones are. They open beside it. */
export function FirstSteps() {
  return (
    <p class="first-steps">
      <a class="button" href="reader.html?sample" target="_blank" rel="noreferrer">
        Try it on a sample report
      </a>
      <a href="https://reports.ofsted.gov.uk/" target="_blank" rel="noreferrer">
        Find a report on Ofsted’s site
      </a>
    </p>
  );
}
