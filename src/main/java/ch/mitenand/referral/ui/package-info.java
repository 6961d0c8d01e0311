/** Pages about referrals: for officers, for organisations, for pool coordinators. */
@NullMarked
package ch.mitenand.referral.ui;

import org.jspecify.annotations.NullMarked;
