using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Description;

/// <summary>What holds for every call: the token, the errors, the lists.</summary>
public sealed class DocumentIntroduction : IOpenApiDocumentTransformer
{
    private const string Text = """
        Send `Authorization: Bearer pb_…`. A token is made by its owner, or on the server by
        `token create --user NAME --scope read|submit|write`: *read* reads, *submit* also creates items, *write* does all
        that the owner's role may do. What a token may not know of answers 404.

        Errors are problem details (RFC 9457): 400 where a request cannot be read, 422 where its fields are missing or
        wrong, both with `errors` by JSON path; 409 with a stable `code` where the present state says no.

        An estimate is a number, or low, likely and high: the 5th percentile, the median and the 95th percentile. Effort is
        in person-days. Days are `YYYY-MM-DD`, times ISO 8601 in UTC.

        Lists answer `items` and `next`; send `next` as `after` for the following page. Unknown members are refused, so
        that a spelling mistake is not passed over. 429 and 503 say in `Retry-After` how many seconds to wait.
        """;

    public Task TransformAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "ProductBalance",
            Version = "1",
            Description = Text,
        };
        document.Tags = ApiTags
            .All.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description })
            .ToHashSet();
        // Relative, so that it holds behind any proxy.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[TokenHandler.SchemeName] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A token that begins with pb_.",
        };
        document.Security =
        [
            new OpenApiSecurityRequirement
            {
                [new OpenApiSecuritySchemeReference(TokenHandler.SchemeName, document)] = [],
            },
        ];
        return Task.CompletedTask;
    }
}
