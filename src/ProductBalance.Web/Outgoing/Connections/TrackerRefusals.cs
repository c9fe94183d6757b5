using System.Globalization;
using System.Net;
using ProductBalance.Data.Connections;

namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>Answers that mean the same whatever was asked: who asks, how often, or that the tracker is out of order.</summary>
internal static class TrackerRefusals
{
    /// <exception cref="TrackerException">The answer is such a one.</exception>
    public static void Check(HttpResponseMessage response, ClaimedConnection claim, DateTimeOffset now)
    {
        var kind = claim.Settings.Kind;
        if (IsOfRate(response))
        {
            var until = NotBefore(response, now);
            throw new TrackerException(
                $"{kind} has had enough requests for now. "
                    + (until is { } at ? $"It takes more from {at:HH:mm} UTC; " : "")
                    + "nothing needs to be done."
            )
            {
                NotBefore = until,
            };
        }

        var sentence = (int)response.StatusCode switch
        {
            401 =>
                $"{kind} does not accept the token: it is wrong, expired or revoked. Make a new one and paste it in “Change”.",
            403 =>
                $"{kind} refuses: the token may not do this. Give it the right to read issues, and to write them if something is pushed.",
            304 => null,
            >= 300 and < 400 =>
                $"{claim.Settings.Name} has moved to another address. Look up where it is now, and change the connection.",
            >= 500 and var status => $"{kind} is out of order: it answered {status}. It is tried again later.",
            _ => null,
        };
        if (sentence is not null)
        {
            throw new TrackerException(sentence);
        }
    }

    private static bool IsOfRate(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.TooManyRequests
        || (
            response.StatusCode == HttpStatusCode.Forbidden
            && (response.Headers.RetryAfter is not null || Header(response, "X-RateLimit-Remaining") == "0")
        );

    private static DateTimeOffset? NotBefore(HttpResponseMessage response, DateTimeOffset now)
    {
        if (response.Headers.RetryAfter is { } after)
        {
            return after.Date ?? now + after.Delta;
        }

        // GitHub gives seconds since 1970, Jira an instant.
        var reset = Header(response, "X-RateLimit-Reset");
        return long.TryParse(reset, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
                ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.TryParse(reset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                ? at
            : null;
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
