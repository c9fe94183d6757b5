using Microsoft.Net.Http.Headers;
using ProductBalance.Web.Hosting;
using Scalar.AspNetCore;

namespace ProductBalance.Web.Api.Description;

/// <summary>The OpenAPI document, and the page that shows it. Both are public: they tell nothing of anybody's data.</summary>
public static class DescriptionSetup
{
    private const string DocumentName = "v1";

    private const string Page = "/api";

    public static void AddApiDescription(this IServiceCollection services) =>
        services.AddOpenApi(
            DocumentName,
            options =>
            {
                options.ShouldInclude = endpoint =>
                    $"/{endpoint.RelativePath}".StartsWith(ApiSetup.Root, StringComparison.Ordinal);
                options.AddDocumentTransformer<DocumentIntroduction>();
                options.AddSchemaTransformer<FigureSchemas>();
                options.AddSchemaTransformer<ProblemSchema>();
                options.AddOperationTransformer<OperationExamples>();
            }
        );

    public static void MapApiDescription(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenApi().AllowAnonymous();
        endpoints
            .MapScalarApiReference(
                Page,
                (page, context) =>
                {
                    var nonce = ContentSecurityPolicy.NewNonce();
                    context.Response.Headers[HeaderNames.ContentSecurityPolicy] = ContentSecurityPolicy.ForReference(
                        nonce
                    );
                    page.WithNonce(nonce).DisableDefaultFonts().DisableAgent().DisableMcp().DisableTelemetry();
                    page.HideDeveloperTools(); // generating and deploying lead to a service of somebody else
                    page.WithTitle("ProductBalance API").WithDefaultHttpClient(ScalarTarget.Shell, ScalarClient.Curl);
                    page.WithOpenApiRoutePattern("/openapi/{documentName}.json");
                }
            )
            .AllowAnonymous();
    }
}
