namespace ProductBalance.Web.Published;

/// <summary>Lets what can be read also be asked for without its body, as link checkers and feed readers do (RFC 9110, 9.3.2).</summary>
public static class HeadRequests
{
    private static readonly HttpMethodMetadata GetAndHead = new([HttpMethods.Get, HttpMethods.Head]);

    public static TBuilder AnswerHead<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoints.Add(endpoint =>
        {
            if (endpoint.Metadata.OfType<IHttpMethodMetadata>().LastOrDefault()?.HttpMethods is ["GET"])
            {
                endpoint.Metadata.Add(GetAndHead);
            }
        });
        return endpoints;
    }
}
