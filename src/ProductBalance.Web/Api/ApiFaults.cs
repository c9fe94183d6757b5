using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ProductBalance.Web.Api;

/// <summary>Answers in problem details where something went wrong below /api; pages have their own.</summary>
public sealed class ApiFaults(ILogger<ApiFaults> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext,
        Exception exception,
        CancellationToken cancellationToken
    )
    {
        // The request itself was sent on to the page of faults already.
        var asked = httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        if (!new PathString(asked).StartsWithSegments(ApiSetup.Root))
        {
            return false;
        }

        var problem = ApiProblems.Of(exception) ?? Fault(httpContext, exception);
        if (SecondsToWait(problem.StatusCode) is { } seconds)
        {
            httpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        await problem.ExecuteAsync(httpContext);
        return true;
    }

    private static int? SecondsToWait(int status) =>
        status switch
        {
            StatusCodes.Status429TooManyRequests => 60, // imports, which take their time
            StatusCodes.Status503ServiceUnavailable => 2,
            _ => null,
        };

    private ProblemHttpResult Fault(HttpContext context, Exception exception)
    {
        logger.LogError(exception, "A call of the API failed; its id is {ErrorId}", context.TraceIdentifier);
        return ApiProblems.OfFault(context.TraceIdentifier);
    }
}
