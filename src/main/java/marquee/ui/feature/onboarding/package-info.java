/**
 * The tab "New user": a wizard in which somebody new rates films, sees the model learn and gets five films.
 *
 * <p>{@code OnboardingTab} is the door. The steps are pages of a ControlsFX wizard that is shown inside the tab
 * ({@code TabWizard}); what each page shows is decided by a view-model of the same name. A newcomer must keep three things:
 * predictions stay hidden while rating, held-out ratings are never learned from, and whatever somebody rated is in the
 * {@link marquee.ui.guest.GuestBook} before anything else happens with it.
 */
package marquee.ui.feature.onboarding;
