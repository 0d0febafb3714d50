package marquee.testing.offender.ui.feature.first;

/** Charts that ask the view-model. */
class FirstCharts {

    FirstViewModel viewModel;
}
