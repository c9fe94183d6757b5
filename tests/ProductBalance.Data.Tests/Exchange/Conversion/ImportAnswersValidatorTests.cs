using ProductBalance.Data.Exchange.Conversion;

namespace ProductBalance.Data.Tests.Exchange.Conversion;

public sealed class ImportAnswersValidatorTests
{
    public static TheoryData<ImportAnswers, string> Wrong =>
        new()
        {
            {
                new ImportAnswers { DecimalSign = ';' },
                nameof(ImportAnswers.DecimalSign)
            },
            {
                new ImportAnswers { HoursPerDay = 0 },
                nameof(ImportAnswers.HoursPerDay)
            },
            {
                new ImportAnswers { DaysPerWeek = 8 },
                nameof(ImportAnswers.DaysPerWeek)
            },
            {
                new ImportAnswers { DaysPerPoint = 0 },
                nameof(ImportAnswers.DaysPerPoint)
            },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Validate_ImpossibleAnswer_NamesTheField(ImportAnswers answers, string field)
    {
        var result = new ImportAnswersValidator().Validate(answers);

        Assert.Equal(field, Assert.Single(result.Errors).PropertyName);
    }

    [Fact]
    public void Validate_ProposedAnswers_Pass() =>
        Assert.True(new ImportAnswersValidator().Validate(new ImportAnswers()).IsValid);
}
