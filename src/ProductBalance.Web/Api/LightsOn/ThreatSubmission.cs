using ProductBalance.Data.Access;
using ProductBalance.Data.LightsOn;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.LightsOn;

/// <summary>Reports a threat, once for each key that its sender gives.</summary>
public sealed class ThreatSubmission(ThreatReportStore reports, LightsOnQueries lights, KeyedCalls calls)
{
    public Task<ThreatAnswer> SubmitAsync(
        Caller caller,
        Product product,
        int number,
        ThreatBody body,
        string? key,
        CancellationToken cancellationToken
    )
    {
        return calls.OnceAsync(caller, key, $"{product.Slug}/{number}/threats", body, ReportAsync, cancellationToken);

        async Task<ThreatAnswer> ReportAsync(KeyedRequest? request)
        {
            var report = ThreatReading.Read(body);
            var threat = await reports.ReportAsync(
                caller.Actor,
                product.Id,
                number,
                report,
                cancellationToken,
                request
            );
            var board = await lights.GetAsync(caller.Actor, product.Id, cancellationToken);
            return ThreatAnswers.Of(board.Threats.First(view => view.Threat.Id == threat.Id), board);
        }
    }
}
