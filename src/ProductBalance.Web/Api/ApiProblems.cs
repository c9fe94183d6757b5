using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ProductBalance.Data;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Web.Features.Exchange;

namespace ProductBalance.Web.Api;

/// <summary>Turns what went wrong into problem details (RFC 9457). The only place where the API does so.</summary>
public static class ApiProblems
{
    private const string Names = "urn:productbalance:problem:";

    /// <summary>A refusal of the store or of the domain; null where it is a fault of ours.</summary>
    public static ProblemHttpResult? Of(Exception exception) =>
        exception switch
        {
            BadHttpRequestException refused => OfRequest(refused),
            ValidationException refused => OfFields(refused.Errors),
            DomainRuleException { Code: "not-allowed" } refused => OfCode(StatusCodes.Status403Forbidden, refused),
            DomainRuleException { Code: ImportTurns.RefusalCode } refused => OfCode(
                StatusCodes.Status429TooManyRequests,
                refused
            ),
            DomainRuleException { Code: SeenVersion.RefusalCode } refused => OfCode(
                StatusCodes.Status412PreconditionFailed,
                refused
            ),
            DomainRuleException refused => OfCode(StatusCodes.Status409Conflict, refused),
            NotFoundException => Of(StatusCodes.Status404NotFound, exception.Message),
            StorageBusyException => Of(StatusCodes.Status503ServiceUnavailable, exception.Message),
            _ => null,
        };

    public static ProblemHttpResult Of(int status, string sentence) =>
        TypedResults.Problem(
            new ProblemDetails
            {
                // The only one of ours that the framework knows no type of (RFC 6585).
                Type = status == StatusCodes.Status428PreconditionRequired ? Names + "if-match-missing" : null,
                Status = status,
                Detail = sentence,
            }
        );

    /// <summary>A fault of ours, by the id under which the log has it.</summary>
    public static ProblemHttpResult OfFault(string errorId)
    {
        var problem = new ProblemDetails
        {
            Status = StatusCodes.Status500InternalServerError,
            Detail = $"Something went wrong here. Try again; if it stays, give your administrator the id {errorId}.",
        };
        problem.Extensions["errorId"] = errorId;
        return TypedResults.Problem(problem);
    }

    /// <summary>What an answer without words says by its status alone.</summary>
    public static string SentenceOf(int status) =>
        status switch
        {
            StatusCodes.Status401Unauthorized =>
                "Send a token that holds: \"Authorization: Bearer pb_…\". This one is missing, unknown, expired or revoked.",
            StatusCodes.Status404NotFound => "There is nothing at this address. The page /api lists what there is.",
            StatusCodes.Status405MethodNotAllowed =>
                "This address does not take this method. The page /api lists what it takes.",
            StatusCodes.Status415UnsupportedMediaType =>
                "Send the body as JSON, with \"Content-Type: application/json\".",
            StatusCodes.Status428PreconditionRequired =>
                "Say which version you change: send the ETag of the answer that you read as If-Match.",
            StatusCodes.Status413PayloadTooLarge => "This body is too long. Send less at once.",
            _ => "This request cannot be read. Send a body as the page /api shows it.",
        };

    private static ProblemHttpResult OfFields(IEnumerable<ValidationFailure> failures)
    {
        var errors = failures
            .GroupBy(failure => ApiFields.PathOf(failure.PropertyName), failure => failure.ErrorMessage)
            .ToDictionary(group => group.Key, group => group.Distinct().ToArray());
        return OfErrors(
            StatusCodes.Status422UnprocessableEntity,
            "validation",
            "Some fields are missing or wrong; see errors.",
            errors
        );
    }

    private static ProblemHttpResult OfRequest(BadHttpRequestException refused)
    {
        if (ApiFields.FaultOf(refused) is not var (field, sentence))
        {
            return Of(refused.StatusCode, SentenceOf(refused.StatusCode));
        }

        return ApiFields.IsUnknownWord(refused)
            ? OfFields([new ValidationFailure(field, sentence)])
            : OfErrors(
                refused.StatusCode,
                "malformed",
                "The request cannot be read; see errors.",
                new() { [field] = [sentence] }
            );
    }

    private static ProblemHttpResult OfErrors(
        int status,
        string name,
        string sentence,
        Dictionary<string, string[]> errors
    )
    {
        var problem = new ProblemDetails
        {
            Type = Names + name,
            Status = status,
            Detail = sentence,
        };
        problem.Extensions["errors"] = errors;
        return TypedResults.Problem(problem);
    }

    private static ProblemHttpResult OfCode(int status, DomainRuleException refused)
    {
        var problem = new ProblemDetails
        {
            Type = Names + refused.Code,
            Status = status,
            Detail = refused.Message,
        };
        problem.Extensions["code"] = refused.Code;
        return TypedResults.Problem(problem);
    }
}
