namespace ProductBalance.Web.Api;

/// <summary>Describes the refusals of an endpoint.</summary>
public static class EndpointProblems
{
    /// <summary>Adds statuses that answer with problem details, besides those that every call can meet.</summary>
    public static RouteHandlerBuilder ProducesProblems(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (
            var status in statuses
                .Append(StatusCodes.Status401Unauthorized)
                .Append(StatusCodes.Status429TooManyRequests)
        )
        {
            endpoint.ProducesProblem(status);
        }

        return endpoint;
    }
}
