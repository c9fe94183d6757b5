using ProductBalance.Data.Activity;
using ProductBalance.Data.Webhooks;

namespace ProductBalance.Web.Features.Settings;

/// <summary>How a delivery went, in words.</summary>
public static class DeliveryWords
{
    public static string Of(WebhookAttempt attempt) =>
        attempt.Status is { } status ? $"answered {status} in {attempt.Milliseconds} ms" : "failed";

    public static string Of(WebhookDelivery delivery, string timeZone) =>
        delivery switch
        {
            { State: SendingState.Sent } => "delivered",
            { State: SendingState.GivenUp } => "given up",
            { Failures: 0 } => "on its way",
            { NextAt: { } next } => $"tried again {Figures.Moment(next, timeZone)}",
            _ => "",
        };
}
