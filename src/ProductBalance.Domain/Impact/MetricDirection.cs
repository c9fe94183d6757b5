namespace ProductBalance.Domain.Impact;

/// <summary>Which way a metric must move to get better.</summary>
public enum MetricDirection
{
    /// <summary>Less is better: times, costs, errors.</summary>
    LowerIsBetter,

    /// <summary>More is better: conversion, availability, revenue.</summary>
    HigherIsBetter,
}
